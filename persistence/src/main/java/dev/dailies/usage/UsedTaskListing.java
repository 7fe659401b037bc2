package dev.dailies.usage;

import dev.dailies.shared.Place;
import dev.dailies.task.TaskIds;
import java.util.HashMap;
import java.util.Map;

/** The statement for one page of the tasks behind a slice of usage. Its order is written out in full, because H2 would sort otherwise. */
final class UsedTaskListing {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;

    UsedTaskListing(UsageSlice slice, ReportDays days, Place<String> place, String oldest) {
        var way = place.newer() ? "asc" : "desc";
        parameters.put("oldest", oldest);
        parameters.put("youngest", TaskIds.first(days.start(slice.last().plusDays(1))));
        parameters.put("from", days.start(slice.first()));
        parameters.put("until", days.start(slice.last().plusDays(1)));
        sql = """
                select t.id, t.team_id, g.name, a.email, k.name as key_name, t.model, t.resolution,
                    coalesce(t.generated, t.seconds), t.status, t.provider_cost
                from (
                    select t.id from video_task t
                    where t.id >= :oldest and t.id < :youngest%1$s%2$s%3$s
                      and exists (select 1 from ledger_entry e where e.reference = t.id
                          and e.created_at >= :from and e.created_at < :until)
                    order by %4$st.id %5$s fetch first :most rows only) c
                join video_task t on t.id = c.id
                join team g on g.id = t.team_id
                join account a on a.id = t.account_id
                left join api_key k on k.id = t.key_id
                order by t.id %5$s
                """.formatted(subject(slice), team(slice), beside(place), order(slice, way), way);
    }

    String sql() {
        return sql;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String subject(UsageSlice slice) {
        if (slice.subject() == null) {
            return "";
        }
        if (slice.facet() == Facet.KEY && slice.subject().equals(Facet.PORTAL)) {
            return " and t.key_id is null";
        }
        parameters.put(
                "subject", slice.facet().isNumbered() ? Long.valueOf(slice.subject()) : (Object) slice.subject());
        return " and " + slice.facet().column() + " = :subject";
    }

    private String team(UsageSlice slice) {
        if (slice.teamId() == null) {
            return "";
        }
        parameters.put("team", slice.teamId());
        return " and t.team_id = :team";
    }

    private String beside(Place<String> place) {
        if (place.id() == null) {
            return "";
        }
        parameters.put("place", place.id());
        return place.newer() ? " and t.id > :place" : " and t.id < :place";
    }

    private static String order(UsageSlice slice, String way) {
        if (slice.teamId() != null) {
            return "t.team_id " + way + ", ";
        }
        return slice.subject() == null || slice.facet() == Facet.SIZE
                ? ""
                : slice.facet().column() + " " + way + ", ";
    }
}
