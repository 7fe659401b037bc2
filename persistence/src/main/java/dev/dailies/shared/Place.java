package dev.dailies.shared;

/**
 * A place in a list, newest first: beside a row, on one side of it. Turning a page by it costs the same everywhere, and a
 * page does not shift when new rows come.
 *
 * @param <K> what numbers the rows in the order of time
 * @param id the row beside the place, or {@code null} for the newest end
 * @param newer whether what is newer than it is meant, rather than what is older
 */
public record Place<K>(K id, boolean newer) {

    public static <K> Place<K> newest() {
        return new Place<>(null, false);
    }

    public static <K> Place<K> before(K id) {
        return new Place<>(id, false);
    }

    public static <K> Place<K> after(K id) {
        return new Place<>(id, true);
    }
}
