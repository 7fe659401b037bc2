package dev.dailies.usage;

import dev.dailies.credit.LedgerEntry;
import dev.dailies.credit.Movement;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.TaskIds;
import dev.dailies.task.TaskStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tasks behind the figures of usage, newest first, each with its rows of the ledger. A page walks one index from its
 * place; the oldest task that the roll-ups know of tells where to stop.
 */
@ApplicationScoped
public class UsedTasks {

    @PersistenceContext
    EntityManager entities;

    /** A page of the tasks that have rows of the ledger on the days of a slice. */
    public Slice<UsedTask> page(UsageSlice slice, ReportDays days, Place<String> place, int size) {
        return Slice.beside(
                place, tasks(slice, days, place, size + 1), size, () -> page(slice, days, Place.newest(), size));
    }

    private List<UsedTask> tasks(UsageSlice slice, ReportDays days, Place<String> place, int most) {
        var listing = new UsedTaskListing(slice, days, place, oldest(slice, days));
        var query = entities.createNativeQuery(listing.sql());
        listing.parameters().forEach(query::setParameter);
        List<?> rows = query.setParameter("most", most).getResultList();
        var ids = rows.stream().map(row -> (String) ((Object[]) row)[0]).toList();
        var movements = movements(ids, slice, days);
        var found = new ArrayList<UsedTask>();
        for (var row : rows) {
            found.add(task((Object[]) row, movements));
        }
        return found;
    }

    /** No task with a row on these days is older. */
    private String oldest(UsageSlice slice, ReportDays days) {
        var created = TaskIds.first(days.start(slice.first()));
        var sql = """
                select min(o.task) from (
                    select min(oldest) as task from usage_day
                    where facet = :facet and on_day >= :first and on_day <= :last%s%s
                    union all select min(task_id) from task_end) o
                """.formatted(
                        slice.subject() == null ? "" : " and subject = :subject",
                        slice.teamId() == null ? "" : " and team_id = :team");
        var query = entities.createNativeQuery(sql, String.class)
                .setParameter("facet", slice.facet().name())
                .setParameter("first", slice.first())
                .setParameter("last", slice.last());
        if (slice.subject() != null) {
            query.setParameter("subject", slice.subject());
        }
        if (slice.teamId() != null) {
            query.setParameter("team", slice.teamId());
        }
        var counted = (String) query.getSingleResult();
        return counted == null || created.compareTo(counted) < 0 ? created : counted;
    }

    private Map<String, List<Movement>> movements(List<String> ids, UsageSlice slice, ReportDays days) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select e from LedgerEntry e where e.reference in :ids
                                  and e.createdAt >= :from and e.createdAt < :until order by e.id
                                """, LedgerEntry.class)
                        .setParameter("ids", ids)
                        .setParameter("from", days.start(slice.first()))
                        .setParameter("until", days.start(slice.last().plusDays(1)))
                        .getResultStream()
                        .map(LedgerEntry::movement)
                        .collect(Collectors.groupingBy(Movement::reference));
    }

    private static UsedTask task(Object[] row, Map<String, List<Movement>> movements) {
        var id = (String) row[0];
        return new UsedTask(
                id,
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                TaskStatus.valueOf((String) row[8]),
                (BigDecimal) row[9],
                movements.getOrDefault(id, List.of()));
    }
}
