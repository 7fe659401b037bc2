package dev.dailies.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was used day by day: the roll-ups, and beside them what they have not counted yet, so that none is ever behind. */
@ApplicationScoped
public class UsageDays {

    @PersistenceContext
    EntityManager entities;

    /**
     * One statement, so all of one moment: nothing is missing in it and nothing counted twice.
     *
     * @param monthly whether the days of a month are added up
     */
    public List<DayUsage> of(UsageSlice slice, boolean monthly, ReportDays days, Instant now) {
        var parameters = new HashMap<String, Object>(
                Map.of("facet", slice.facet().name(), "first", slice.first(), "last", slice.last()));
        var where = "on_day >= :first and on_day <= :last";
        if (slice.teamId() != null) {
            where += " and team_id = :team";
            parameters.put("team", slice.teamId());
        }
        if (slice.subject() != null) {
            where += " and subject = :subject";
            parameters.put("subject", slice.subject());
        }
        var query = entities.createNativeQuery("""
                select min(u.on_day), u.subject, %1$s from (
                    select on_day, subject, %2$s from usage_day where facet = :facet and %3$s
                    union all select on_day, subject, %2$s from (%4$s) n where %3$s) u
                group by u.subject, %5$s order by 1, 2
                """.formatted(
                        UsageFacts.figures(figure -> "sum(u." + figure + ")"),
                        UsageFacts.figures(figure -> figure),
                        where,
                        UsageFacts.uncounted(days, now, slice.facet()),
                        monthly ? "extract(year from u.on_day), extract(month from u.on_day)" : "u.on_day"));
        parameters.forEach(query::setParameter);
        var found = new ArrayList<DayUsage>();
        for (var row : query.getResultList()) {
            found.add(day((Object[]) row));
        }
        return found;
    }

    /**
     * What is under way at this moment. Something is due about each unfinished task sooner or later, so the index of due
     * tasks leads to them past all that are finished.
     *
     * @param teamId of one team, or {@code null} for all
     */
    public List<UnderWay> underWay(Facet facet, Long teamId) {
        var query = entities.createNativeQuery(
                        """
                        select %1$s, sum(t.price), count(*)
                        from provider_state p join video_task t on t.provider = p.name and t.due_at >= :ever
                        where t.completed_at is null%2$s
                        group by %1$s
                        """.formatted(facet.subject(), teamId == null ? "" : " and t.team_id = :team"))
                .setParameter("ever", Instant.EPOCH);
        if (teamId != null) {
            query.setParameter("team", teamId);
        }
        var found = new ArrayList<UnderWay>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            found.add(new UnderWay((String) columns[0], (BigDecimal) columns[1], number(columns[2])));
        }
        return found;
    }

    private static DayUsage day(Object[] row) {
        return new DayUsage(
                ((Date) row[0]).toLocalDate(),
                (String) row[1],
                new Usage(
                        (BigDecimal) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9])));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
