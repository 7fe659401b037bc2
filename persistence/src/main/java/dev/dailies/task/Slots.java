package dev.dailies.task;

/**
 * How many unfinished videos somebody has and may have.
 *
 * @param used over all their keys and teams (contract 2.8)
 */
public record Slots(int used, int cap) {

    private static final int WHOLE = 100;

    /** All of them. */
    public static final int EVERY = Integer.MAX_VALUE;

    /** Whether more are used than may be, because the cap was lowered meanwhile. What is under way runs on. */
    public boolean isOver() {
        return used > cap;
    }

    /**
     * How many of them uploads may use, so that some stay free for single videos. At least one, if there is any.
     *
     * @param keptPercent how much stays free, rounded up to whole slots
     */
    public int forUploads(int keptPercent) {
        var kept = (int) ((long) cap * keptPercent + WHOLE - 1) / WHOLE;
        return Math.max(Math.min(1, cap), cap - kept);
    }
}
