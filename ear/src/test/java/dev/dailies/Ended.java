package dev.dailies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A task at its end, as it stands in the books.
 *
 * @param unknown whether nobody knows what the provider made of it
 * @param statement the kinds of its ledger rows, oldest first
 */
record Ended(String id, String prompt, String status, boolean unknown, String statement) {

    /** All of a team's, by their prompts. */
    static Map<String, List<Ended>> of(Books books, long team) {
        return books.tellAll("""
                        select concat_ws('|', t.id, t.prompt, t.status, t.outcome_unknown,
                            (select string_agg(kind, ' ' order by e.id) from ledger_entry e where e.reference = t.id))
                        from video_task t where t.team_id = ? and t.completed_at is not null
                        """, team).stream()
                .map(line -> line.split("\\|"))
                .map(words -> new Ended(words[0], words[1], words[2], words[3].equals("t"), words[4]))
                .collect(Collectors.groupingBy(Ended::prompt));
    }

    /** A video was made and charged. */
    boolean isCharged() {
        return status.equals("SUCCEEDED") && statement.equals("HOLD CHARGE");
    }

    /** None was made, or nobody knows, and nothing was charged. */
    boolean isReleased() {
        return status.equals("FAILED") && statement.equals("HOLD RELEASE");
    }
}
