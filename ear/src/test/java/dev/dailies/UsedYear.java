package dev.dailies;

import dev.dailies.task.TaskIds;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What 25 teams of ten people used in 400 days, by a key every other time, one task in ten failing: written past the portal
 * in as few statements as possible, with all that the portal would have written but balances, which the check of the books
 * says. Nothing of it is counted.
 *
 * @param series what makes rows of numbers in this database
 */
record UsedYear(String url, String user, String password, String series) {

    private static final int TEAMS = 25;
    private static final int PEOPLE = 250;
    private static final long SPAN = 400L * 86_400_000;
    private static final int BATCH = 100_000;
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** Fills an installation that nobody has used, evenly up to this moment. */
    void fill(int tasks) throws SQLException {
        var now = System.currentTimeMillis();
        try (var connection = DriverManager.getConnection(url, user, password)) {
            people(connection);
            var indexes = TableIndexes.of(connection, "video_task", "ledger_entry");
            indexes.drop(connection);
            connection.setAutoCommit(false);
            for (var first = 1; first <= tasks; first += BATCH) {
                batch(connection, first, Math.min(tasks, first + BATCH - 1), SPAN / tasks, now - SPAN);
                connection.commit();
            }
            connection.setAutoCommit(true);
            indexes.create(connection);
            run(connection, "analyze");
        }
    }

    private void people(Connection connection) throws SQLException {
        run(connection, """
                insert into team (id, name, created_at)
                select 1000 + s.i, 'Team ' || s.i, current_timestamp from %s(1, %d) s (i)
                """.formatted(series, TEAMS));
        run(connection, "insert into credit_account (team_id) select id from team where id > 1000");
        run(connection, """
                insert into account (id, email, name, administrator, created_at)
                select 10000 + s.i, 'person' || s.i || '@example.com', 'Person', false, current_timestamp
                from %s(1, %d) s (i)
                """.formatted(series, PEOPLE));
        run(connection, """
                insert into api_key (id, account_id, team_id, name, prefix, hash, created_at)
                select 10000 + s.i, 10000 + s.i, 1001 + mod(s.i, %d), 'Key ' || s.i, 'dly_' || s.i, 'hash ' || s.i,
                    current_timestamp
                from %s(1, %d) s (i)
                """.formatted(TEAMS, series, PEOPLE));
    }

    /** Who makes which task is scattered by a prime. */
    private void batch(Connection connection, int first, int last, long apart, long since) throws SQLException {
        run(connection, """
                insert into video_task (id, account_id, team_id, key_id, model, provider, provider_model, prompt, seconds,
                    resolution, per_second, image_fee, price, charged, generated, provider_cost, status, outcome_unknown,
                    created_at, completed_at, searchable)
                select %1$s || lpad(cast(n.i as varchar(26)), 26, '0'), 10001 + n.person, 1001 + mod(n.person + 1, %2$d),
                    case when mod(n.i, 2) = 0 then 10001 + n.person end,
                    case when mod(n.i, 5) = 0 then 'grok-imagine-video-1.5-preview' else 'grok-imagine-video' end,
                    'simulated', 'x', 'A flyover', 6, case when mod(n.i, 3) = 0 then 'P480' else 'P720' end, 0.07, 0, 0.42,
                    case when mod(n.i, 10) = 3 then 0 else 0.35 end, 5,
                    case when mod(n.i, 10) = 3 then null else 0.30 end,
                    case when mod(n.i, 10) = 3 then 'FAILED' else 'SUCCEEDED' end, false, n.made, n.made, true
                from (select m.i, m.ms, mod(m.i * 7919, %3$d) as person,
                        timestamp with time zone '1970-01-01 00:00:00+00:00' + m.ms / 1000 * interval '1' second as made
                    from (select s.i, %4$d + s.i * %5$d as ms from %6$s(cast(%7$d as bigint), cast(%8$d as bigint)) s (i)) m) n
                """.formatted(id("n.ms"), TEAMS, PEOPLE, since, apart, series, first, last));
        var from = "from video_task t where t.id >= '%s' and t.id < '%s'"
                .formatted(
                        TaskIds.first(Instant.ofEpochMilli(since + first * apart)),
                        TaskIds.first(Instant.ofEpochMilli(since + last * apart + 1)));
        ledger(connection, "HOLD", "0, t.price", from, "");
        ledger(connection, "CHARGE", "-t.charged, -t.charged", from, " and t.status = 'SUCCEEDED'");
        ledger(connection, "RELEASE", "0, t.charged - t.price", from, "");
        run(connection, "insert into task_end (task_id, settled, cost) select t.id, true, t.provider_cost " + from);
    }

    private static void ledger(Connection connection, String kind, String changes, String from, String which)
            throws SQLException {
        run(connection, """
                insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after,
                    held_after, created_at)
                select t.team_id, '%s', t.id, 'system', %s, 0, 0, t.completed_at %s%s
                """.formatted(kind, changes, from, which));
    }

    /** Where ids of a millisecond begin, as ours do. */
    private static String id(String ms) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(digit -> "substring('%s' from cast(mod(%s / %d, 32) as integer) + 1 for 1)"
                        .formatted(DIGITS, ms, 1L << 5 * (10 - digit)))
                .collect(Collectors.joining(" || ", "'task_' || ", ""));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
