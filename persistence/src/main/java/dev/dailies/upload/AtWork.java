package dev.dailies.upload;

/**
 * Somebody with videos under way or rows waiting.
 *
 * @param underWay their videos, over all their keys and teams
 */
public record AtWork(long accountId, String email, int underWay) {

    /** Where they stand among all, the busiest first. */
    public Rank rank() {
        return new Rank(underWay, accountId);
    }

    /** A place among all who are at work. */
    public record Rank(int underWay, long accountId) {

        /** Before everybody. */
        public static final Rank FIRST = new Rank(Integer.MAX_VALUE, 0);
    }
}
