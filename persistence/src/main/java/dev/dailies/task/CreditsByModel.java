package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The credits that all teams were charged, by day and model. Where a day begins is the reader's to say: the two databases
 * do not agree on what a moment's date in a zone is.
 */
@ApplicationScoped
public class CreditsByModel {

    @PersistenceContext
    EntityManager entities;

    /**
     * @param starts where each day begins, and where the last one ends
     */
    public List<ModelCredits> of(long teamId, List<Instant> starts) {
        var last = starts.size() - 1;
        var days = IntStream.range(1, last)
                .mapToObj(day -> "when e.created_at < :start%d then %d".formatted(day, day - 1))
                .collect(Collectors.joining(" "));
        var query =
                entities.createNativeQuery("""
                select c.day_number, c.model, c.account_id, sum(c.credits) from (
                    select case %s else %d end as day_number, t.model, t.account_id, -e.balance_change as credits
                    from ledger_entry e join video_task t on t.id = e.reference
                    where e.team_id = :team and e.kind = 'CHARGE' and e.balance_change <> 0
                      and e.created_at >= :start0 and e.created_at < :start%d) c
                group by c.day_number, c.model, c.account_id order by c.day_number, c.model, c.account_id
                """.formatted(days, last - 1, last)).setParameter("team", teamId);
        IntStream.rangeClosed(0, last).forEach(day -> query.setParameter("start" + day, starts.get(day)));
        var credits = new ArrayList<ModelCredits>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            credits.add(new ModelCredits(
                    ((Number) columns[0]).intValue(),
                    (String) columns[1],
                    ((Number) columns[2]).longValue(),
                    (BigDecimal) columns[3]));
        }
        return credits;
    }
}
