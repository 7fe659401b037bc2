package dev.dailies.task;

import java.util.List;

/**
 * A page of tasks, newest first.
 *
 * @param newer whether there are newer ones that fit as well
 * @param older whether there are older ones
 */
public record TaskSlice(List<ListedTask> tasks, boolean newer, boolean older) {

    public static final TaskSlice NONE = new TaskSlice(List.of(), false, false);
}
