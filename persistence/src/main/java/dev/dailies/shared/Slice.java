package dev.dailies.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page of a list, newest first.
 *
 * @param newer whether there are newer rows that fit as well
 * @param older whether there are older ones
 */
public record Slice<T>(List<T> rows, boolean newer, boolean older) {

    public static <T> Slice<T> none() {
        return new Slice<>(List.of(), false, false);
    }

    /**
     * The page beside a place.
     *
     * @param found the rows beside it, nearest first: one more than a page shows, if there are as many
     * @param first the newest page, for a place so new that nothing fills a page above it
     */
    public static <T> Slice<T> beside(Place<?> place, List<T> found, int size, Supplier<Slice<T>> first) {
        var more = found.size() > size;
        var shown = new ArrayList<>(more ? found.subList(0, size) : found);
        if (!place.newer()) {
            return new Slice<>(List.copyOf(shown), place.id() != null, more);
        }
        if (!more) {
            return first.get();
        }
        Collections.reverse(shown);
        return new Slice<>(List.copyOf(shown), true, true);
    }
}
