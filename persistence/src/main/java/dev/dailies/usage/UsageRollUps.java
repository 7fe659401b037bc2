package dev.dailies.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The sums of each day. They grow by what is taken out of the ends of tasks that are not counted yet, in one transaction
 * that holds the turn ({@link UsageTurns}); so at any moment they and the rest of those ends are the ledger.
 */
@ApplicationScoped
public class UsageRollUps {

    @PersistenceContext
    EntityManager entities;

    /** Whether something is not counted yet: one look at an index. */
    public boolean areBehind() {
        return !entities.createNativeQuery(
                        "select q.id from task_end q order by q.id fetch first 1 rows only", Long.class)
                .getResultList()
                .isEmpty();
    }

    /**
     * Counts the oldest ends that are not counted yet. The caller holds the turn. What is taken is marked first: an end with
     * an earlier number may become visible between any two statements, and must then wait for its own turn.
     *
     * @return how many those were: about as many as asked for, if there may be more
     */
    public int count(ReportDays days, int most, Instant now) {
        var last = last(most);
        if (last == null) {
            return 0;
        }
        var taken = entities.createNativeQuery("update task_end set taken = true where id <= :last")
                .setParameter("last", last)
                .executeUpdate();
        entities.createNativeQuery("""
                        merge into usage_day d using (%1$s) n
                        on (d.facet = n.facet and d.on_day = n.on_day and d.team_id = n.team_id and d.subject = n.subject)
                        when matched then update set %2$s,
                            oldest = case when n.oldest < d.oldest then n.oldest else d.oldest end
                        when not matched then insert (%3$s, %4$s, oldest)
                            values (n.facet, n.on_day, n.team_id, n.subject, %5$s, n.oldest)
                        """.formatted(
                                UsageFacts.taken(days, now),
                                UsageFacts.figures(figure -> "%1$s = d.%1$s + n.%1$s".formatted(figure)),
                                UsageFacts.KEY,
                                UsageFacts.figures(figure -> figure),
                                UsageFacts.figures(figure -> "n." + figure)))
                .setParameter("last", last)
                .executeUpdate();
        entities.createNativeQuery("delete from task_end where id <= :last and taken = true")
                .setParameter("last", last)
                .executeUpdate();
        return taken;
    }

    /** The number of the last end among so many, or {@code null} if there is none. */
    private Long last(int most) {
        return (Long) entities.createNativeQuery(
                        "select max(f.id) from (select q.id from task_end q order by q.id fetch first :most rows only) f",
                        Long.class)
                .setParameter("most", most)
                .getSingleResult();
    }

    /**
     * Forgets all sums, so that every end is counted anew. Ends that come meanwhile are told apart by not being taken:
     * they stay, and what they tell is left out here. The caller holds the turn.
     */
    public void forget() {
        entities.createNativeQuery("update task_end set taken = true").executeUpdate();
        entities.createNativeQuery("""
                insert into task_end (task_id, settled, cost, taken)
                select t.id, true, t.provider_cost - coalesce((select sum(q.cost) from task_end q
                    where q.task_id = t.id and q.taken = false), 0), false
                from video_task t where t.completed_at is not null and not exists (select 1 from task_end q
                    where q.task_id = t.id and q.taken = false and q.settled = true)
                """).executeUpdate();
        entities.createNativeQuery("delete from task_end where taken = true").executeUpdate();
        entities.createNativeQuery("delete from usage_day").executeUpdate();
    }

    /** Holds the sums, and what is not counted yet, against the whole ledger: one statement, so all of one moment. */
    public UsageDrift drift(ReportDays days, Instant now) {
        var row = (Object[]) entities.createNativeQuery("""
                        select count(*), min(w.on_day), max(w.on_day) from (
                            select d.on_day from (
                                select %1$s, %2$s from usage_day
                                union all select %1$s, %2$s from (%3$s) u
                                union all select %1$s, %4$s from (%5$s) l) d
                            group by d.facet, d.on_day, d.team_id, d.subject
                            having %6$s) w
                        """.formatted(
                                UsageFacts.KEY,
                                UsageFacts.figures(figure -> figure),
                                UsageFacts.uncounted(days, now),
                                UsageFacts.figures(figure -> "-" + figure),
                                UsageFacts.ofLedger(days, now),
                                String.join(
                                        " or ",
                                        UsageFacts.FIGURES.stream()
                                                .map("sum(d.%s) <> 0"::formatted)
                                                .toList())))
                .getSingleResult();
        return new UsageDrift(((Number) row[0]).longValue(), date(row[1]), date(row[2]));
    }

    private static LocalDate date(Object day) {
        return day == null ? null : ((java.sql.Date) day).toLocalDate();
    }
}
