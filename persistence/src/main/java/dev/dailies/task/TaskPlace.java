package dev.dailies.task;

/**
 * A place in the list of all tasks, newest first: beside a task, on one side of it. Turning a page by it costs the same
 * everywhere, and a page does not shift when new tasks come.
 *
 * @param id the task beside the place, or {@code null} for the newest end
 * @param newer whether what is newer than it is meant, rather than what is older
 */
public record TaskPlace(String id, boolean newer) {

    public static final TaskPlace NEWEST = new TaskPlace(null, false);

    public static TaskPlace before(String id) {
        return new TaskPlace(id, false);
    }

    public static TaskPlace after(String id) {
        return new TaskPlace(id, true);
    }
}
