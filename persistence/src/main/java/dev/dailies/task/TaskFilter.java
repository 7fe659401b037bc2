package dev.dailies.task;

import dev.dailies.team.Owner;
import java.time.Instant;
import java.util.Set;

/**
 * Which tasks a list shows. It never goes beyond what its reader may see (contract 3.3): their own, or their team's.
 *
 * @param reader who asks
 * @param wholeTeam the tasks of the team they work in rather than their own
 * @param statuses any of these; all if there are none
 * @param model {@code null} for all
 * @param text words, or their beginnings, all of which the prompt has; blank for all
 * @param from the earliest creation, or {@code null}
 * @param until the first moment that is too late, or {@code null}
 */
public record TaskFilter(
        Owner reader,
        boolean wholeTeam,
        Set<TaskStatus> statuses,
        String model,
        String text,
        Instant from,
        Instant until) {

    /** Everything that the reader may list there. */
    public static TaskFilter everything(Owner reader, boolean wholeTeam) {
        return new TaskFilter(reader, wholeTeam, Set.of(), null, "", null, null);
    }

    /** Whether anything of it may be listed: somebody without a team has no team's tasks to see. */
    public boolean isAllowed() {
        return !wholeTeam || reader.teamId() != null;
    }

    String column() {
        return wholeTeam ? "team_id" : "account_id";
    }

    Long number() {
        return wholeTeam ? reader.teamId() : reader.accountId();
    }

    /** As the word index names it. */
    String scope() {
        return (wholeTeam ? "t" : "a") + number();
    }
}
