package dev.dailies.upload;

import java.time.Instant;

/**
 * What somebody has to do with one of their teams.
 *
 * @param underWay how many of the team's unfinished videos are theirs
 * @param oldest when the oldest of these was made, {@code null} if there is none
 * @param waiting how many rows of their uploads wait to be charged to it
 */
public record TeamShare(long accountId, long teamId, String teamName, long underWay, Instant oldest, long waiting) {

    /** What is under way. */
    public TeamShare(long accountId, long teamId, String teamName, long underWay, Instant oldest) {
        this(accountId, teamId, teamName, underWay, oldest, 0);
    }

    /** What waits. */
    public TeamShare(long accountId, long teamId, String teamName, long waiting) {
        this(accountId, teamId, teamName, 0, null, waiting);
    }

    /** Both together, of the same person and team. */
    public TeamShare and(TeamShare other) {
        return new TeamShare(
                accountId,
                teamId,
                teamName,
                underWay + other.underWay,
                oldest == null ? other.oldest : oldest,
                waiting + other.waiting);
    }
}
