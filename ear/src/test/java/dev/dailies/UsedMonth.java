package dev.dailies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * February 2026 on a portal whose books can be written: six teams that made videos on each of its days, written past the
 * portal as the portal writes them. No other test writes into that month.
 *
 * @param keys of the teams, the one that makes the most videos first
 */
record UsedMonth(Books books, List<String> keys) {

    static final String RANGE = "from=2026-02-01&to=2026-02-28";
    static final String SECRET = "Nobody but its team may read this";

    private static final List<String> NAMES =
            List.of("Night Unit", "Harbour Unit", "Title Desk", "Archive", "Second Unit", "Sound Stage");

    static UsedMonth of(Rehearsal rehearsal) {
        var month = new UsedMonth(rehearsal.books(), new ArrayList<>());
        NAMES.forEach(month::add);
        return month;
    }

    private void add(String name) {
        var key = books.newMemberBeside(null);
        var team = Long.valueOf(books.teamOf(key));
        books.tell("update team set name = ? where id = ?", name, team);
        books.tell("update api_key set name = ? where hash = ?", name.toLowerCase() + " pipeline", books.hash(key));
        books.tell("""
                insert into video_task (id, account_id, team_id, key_id, model, provider, provider_model, prompt, seconds,
                    resolution, per_second, image_fee, price, charged, generated, provider_cost, status, outcome_unknown,
                    created_at, completed_at, searchable)
                select 'task_' || lpad((k.team_id * 1000000 + d * 100 + i)::text, 36, '0'), k.account_id, k.team_id,
                    case when i % 4 = 0 then null else k.id end,
                    case when i % 3 = 0 then 'grok-imagine-video-1.5-preview' else 'grok-imagine-video' end, 'xai', 'x', ?,
                    6, case when i % 2 = 0 then 'P480' else 'P720' end, 0.07, 0, 0.42,
                    case i % 9 when 7 then 0 when 8 then 0 else 0.07 * (3 + (i + d) % 4) end, 6,
                    case i % 9 when 7 then null when 8 then null else 0.06 * (3 + (i + d) % 4) end,
                    case i % 9 when 7 then 'FAILED' when 8 then 'EXPIRED' else 'SUCCEEDED' end, i % 9 = 8,
                    timestamptz '2026-02-01 00:00:00+00' + d * interval '1 day' + i * interval '40 minutes',
                    timestamptz '2026-02-01 00:01:00+00' + d * interval '1 day' + i * interval '40 minutes', true
                from generate_series(0, 27) d, generate_series(1, ?) i, api_key k where k.hash = ?
                """, SECRET, 4 + 4 * (NAMES.size() - keys.size()), books.hash(key));
        ledger(team, "HOLD", "0, t.price", "t.created_at", "true");
        ledger(team, "CHARGE", "-t.charged, -t.charged", "t.completed_at", "t.status = 'SUCCEEDED'");
        ledger(team, "RELEASE", "0, t.charged - t.price", "t.completed_at", "t.charged < t.price");
        books.tell("""
                update credit_account set balance = (select sum(balance_change) from ledger_entry where team_id = ?),
                    held = (select sum(held_change) from ledger_entry where team_id = ?) where team_id = ?
                """, team, team, team);
        books.tell("""
                insert into task_end (task_id, settled, cost)
                select t.id, true, t.provider_cost from video_task t where t.team_id = ?
                """, team);
        keys.add(key);
    }

    private void ledger(Long team, String kind, String changes, String at, String which) {
        books.tell("""
                insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after,
                    held_after, created_at)
                select t.team_id, '%s', t.id, 'system', %s, 0, 0, %s from video_task t where t.team_id = ? and %s
                """.formatted(kind, changes, at, which), team);
    }

    /** What a team was charged, as its ledger has it. */
    BigDecimal charged(String key) {
        return new BigDecimal(books.tell(
                "select -sum(balance_change) from ledger_entry where kind = 'CHARGE' and team_id = ?",
                Long.valueOf(books.teamOf(key))));
    }

    long rows(String key) {
        return Long.parseLong(
                books.tell("select count(*) from ledger_entry where team_id = ?", Long.valueOf(books.teamOf(key))));
    }
}
