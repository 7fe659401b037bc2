package dev.dailies.credit;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledgers of all teams as pages show them. A page begins at a place in an index and reads as many rows as it shows;
 * days are turned into rows first, by one look at an index each, since rows are numbered in the order of time.
 */
@ApplicationScoped
public class LedgerLines {

    @PersistenceContext
    EntityManager entities;

    /** A page of the rows that fit, beside a place. */
    public Slice<LedgerLine> page(LedgerFilter filter, Place<Long> place, int size) {
        return Slice.beside(place, rows(filter, place, size + 1), size, () -> page(filter, Place.newest(), size));
    }

    private List<LedgerLine> rows(LedgerFilter filter, Place<Long> place, int most) {
        var parameters = new HashMap<String, Object>(Map.of("team", filter.teamId(), "most", most));
        var way = place.newer() ? "asc" : "desc";
        var sql = """
                select e.*, a.email as person, k.name as key_name from (
                    select e.id from ledger_entry e where e.team_id = :team%1$s
                    order by e.team_id %2$s, %3$se.id %2$s fetch first :most rows only) c
                join ledger_entry e on e.id = c.id
                left join ledger_entry h on h.reference = e.reference and h.kind = 'HOLD' and e.actor = 'system'
                left join api_key k on k.id = case when coalesce(h.actor, e.actor) like 'key %%'
                    then cast(substring(coalesce(h.actor, e.actor) from 5) as bigint) end
                left join account a on a.id = case when coalesce(h.actor, e.actor) like 'account %%'
                    then cast(substring(coalesce(h.actor, e.actor) from 9) as bigint) else k.account_id end
                order by e.id %2$s
                """.formatted(
                conditions(filter, place, parameters), way, filter.kind() == null ? "" : "e.kind " + way + ", ");
        var query = entities.createNativeQuery(sql, LedgerEntry.LINE);
        parameters.forEach(query::setParameter);
        var lines = new ArrayList<LedgerLine>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            lines.add(new LedgerLine(((LedgerEntry) columns[0]).movement(), (String) columns[1], (String) columns[2]));
        }
        return lines;
    }

    private static String conditions(LedgerFilter filter, Place<Long> place, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        if (filter.kind() != null) {
            conditions.append(" and e.kind = '").append(filter.kind().name()).append("'");
        }
        if (place.id() != null) {
            parameters.put("place", place.id());
            conditions.append(place.newer() ? " and e.id > :place" : " and e.id < :place");
        }
        if (filter.from() != null) {
            parameters.put("from", filter.from());
            conditions.append(" and e.id > ").append(lastBefore("from"));
        }
        if (filter.until() != null) {
            parameters.put("until", filter.until());
            conditions.append(" and e.id <= ").append(lastBefore("until"));
        }
        return conditions.toString();
    }

    /** The number of the team's last row before a moment, or none. */
    private static String lastBefore(String moment) {
        return """
                coalesce((select b.id from ledger_entry b where b.team_id = :team and b.created_at < :%s
                order by b.team_id desc, b.created_at desc, b.id desc fetch first row only), 0)
                """.formatted(moment);
    }
}
