package dev.dailies.usage;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the ledger and the tasks say of usage, in SQL: every charge and every release, on the day of its row, in every
 * facet. What the provider asked for a task belongs to the row that ended it, whenever the provider said it.
 */
final class UsageFacts {

    static final String KEY = "facet, on_day, team_id, subject";

    static final List<String> FIGURES =
            List.of("charged", "given_back", "provider_cost", "videos", "priced", "failed", "cancelled", "expired");

    /** By everything that they can be told apart by. */
    private static final String FACTS = """
            select %1$s as on_day, t.team_id, t.account_id, t.key_id, t.model, t.resolution,
                sum(case when %2$s and e.kind = 'CHARGE' then -e.balance_change else 0 end) as charged,
                sum(case when %2$s and e.kind = 'RELEASE' then -e.held_change else 0 end) as given_back,
                sum(case when e.kind = 'CHARGE' or t.status <> 'SUCCEEDED' then coalesce(%3$s, 0) else 0 end)
                    as provider_cost,
                sum(case when %2$s and e.kind = 'CHARGE' then 1 else 0 end) as videos,
                sum(case when %2$s and e.kind = 'CHARGE' and %3$s is not null then 1 else 0 end) as priced,
                sum(case when %2$s and e.kind = 'RELEASE' and t.status = 'FAILED' then 1 else 0 end) as failed,
                sum(case when %2$s and e.kind = 'RELEASE' and t.status = 'CANCELLED' then 1 else 0 end) as cancelled,
                sum(case when %2$s and e.kind = 'RELEASE' and t.status = 'EXPIRED' then 1 else 0 end) as expired,
                min(t.id) as oldest
            from %4$s join ledger_entry e on e.reference = t.id and e.kind in ('CHARGE', 'RELEASE')
            %5$s
            group by %1$s, t.team_id, t.account_id, t.key_id, t.model, t.resolution
            """;

    /** The same by one facet at a time: adding up those sums is less work than adding up all rows for each. */
    private static final String BY_FACET = """
            select f.facet, t.on_day, t.team_id, %1$s as subject, %2$s, min(t.oldest) as oldest
            from (%3$s) t cross join %4$s f (facet)
            group by f.facet, t.on_day, t.team_id, %1$s
            """;

    private UsageFacts() {}

    /** Of all tasks that ever ended. */
    static String ofLedger(ReportDays days, Instant now) {
        return facts(days, now, "true = true", "t.provider_cost", "video_task t", Facet.all(), "");
    }

    /** Of what is not counted yet, in one facet. */
    static String uncounted(ReportDays days, Instant now, Facet facet) {
        return ends(days, now, "(values ('" + facet + "'))", "");
    }

    /** Of what is not counted yet. */
    static String uncounted(ReportDays days, Instant now) {
        return ends(days, now, Facet.all(), "");
    }

    /** Of what this transaction has taken to count it, up to the number {@code :last}. */
    static String taken(ReportDays days, Instant now) {
        return ends(days, now, Facet.all(), "where q.id <= :last and q.taken = true");
    }

    /** All figures, each as the given SQL, by its name. */
    static String figures(UnaryOperator<String> each) {
        return FIGURES.stream().map(each).collect(Collectors.joining(", "));
    }

    private static String ends(ReportDays days, Instant now, String facets, String where) {
        return facts(
                days,
                now,
                "q.settled = true",
                "q.cost",
                "task_end q join video_task t on t.id = q.task_id",
                facets,
                where);
    }

    private static String facts(
            ReportDays days, Instant now, String settled, String cost, String from, String facets, String where) {
        return BY_FACET.formatted(
                Facet.subjectIn("f.facet"),
                figures(figure -> "sum(t.%1$s) as %1$s".formatted(figure)),
                FACTS.formatted(days.of("e.created_at", now), settled, cost, from, where),
                facets);
    }
}
