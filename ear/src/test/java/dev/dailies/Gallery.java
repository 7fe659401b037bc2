package dev.dailies;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finished tasks by the hundred thousand, written past the portal: as many as a busy team has after a year, one every two
 * minutes, with the words of their prompts already in the index. They have no ledger, which the check of the books says.
 */
record Gallery(String url, String user, String password) {

    /** In one prompt of five. */
    static final String WORD = "lighthouse";

    private static final List<String> PROMPTS = List.of(
            "Fog rolls over a quarry at dawn",
            "A lighthouse sweeps through rain",
            "Steam lifts off wet bicycles",
            "Snow falls on an empty viaduct",
            "The harbour wakes under gulls");
    private static final Instant NEWEST = Instant.parse("2026-11-01T12:00:00Z");
    private static final Duration APART = Duration.ofMinutes(2);
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BATCH = 2000;
    private static final String OWNER = """
            select a.id, m.team_id from account a join membership m on m.account_id = a.id where a.email = ?
            """;
    private static final String TASK = """
            insert into video_task (id, account_id, team_id, prompt, status, generated, charged, error_code, error_message,
                created_at, completed_at, model, provider, provider_model, seconds, resolution, aspect_ratio, per_second,
                image_fee, price, stored_bytes, outcome_unknown, attempts, searchable)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'grok-imagine-video', 'simulated', 'grok-imagine-video', 6, 'P720',
                'WIDE', 0.07, 0.002, 0.42, 400000, false, 1, true)
            """;
    private static final String USE = """
            insert into prompt_word_use (scope, word, task_id)
            select case when s.one = 1 then 'a' || t.account_id else 't' || t.team_id end, w.word, t.id
            from video_task t join (values (?, ?)) w (word, prompt) on w.prompt = t.prompt
            cross join (values (1), (2)) s (one)
            """;

    /** Gives the account, which is in one team, so many tasks. */
    void fill(String email, int tasks) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var owner = connection.prepareStatement(OWNER);
                var insert = connection.prepareStatement(TASK)) {
            connection.setAutoCommit(false);
            owner.setString(1, email);
            try (var found = owner.executeQuery()) {
                found.next();
                insert.setLong(2, found.getLong(1));
                insert.setLong(3, found.getLong(2));
            }
            for (var i = 0; i < tasks; i++) {
                add(insert, email, i);
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Writes the words of all prompts at once, as the portal's timer would. */
    void index() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            for (var prompt : PROMPTS) {
                for (var word : prompt.toLowerCase(Locale.ROOT).split(" ")) {
                    try (var insert = connection.prepareStatement(USE)) {
                        insert.setString(1, word);
                        insert.setString(2, prompt);
                        insert.execute();
                    }
                }
            }
            run(connection, """
                    insert into prompt_word (scope, word, uses)
                    select scope, word, count(*) from prompt_word_use group by scope, word
                    """);
            run(connection, "analyze");
        }
    }

    /** One in ten failed. */
    private static void add(PreparedStatement insert, String email, int i) throws SQLException {
        var made = madeAt(i);
        var failed = i % 10 == 3;
        insert.setString(1, id(email, i));
        insert.setString(4, PROMPTS.get(i % PROMPTS.size()));
        insert.setString(5, failed ? "FAILED" : "SUCCEEDED");
        insert.setObject(6, failed ? null : 6, Types.INTEGER);
        insert.setBigDecimal(7, failed ? BigDecimal.ZERO : new BigDecimal("0.42"));
        insert.setString(8, failed ? "service_unavailable" : null);
        insert.setString(9, failed ? "The provider could not make it." : null);
        insert.setTimestamp(10, Timestamp.from(made));
        insert.setTimestamp(11, Timestamp.from(made.plusSeconds(40)));
        insert.addBatch();
    }

    private static Instant madeAt(int i) {
        return NEWEST.minus(APART.multipliedBy(i));
    }

    /** The id of an account's newest task but so many: the millisecond, and what nobody else has, as in ours. */
    static String id(String email, int i) {
        var made = madeAt(i);
        var unique = email + i;
        var time = IntStream.rangeClosed(1, 10)
                .mapToObj(digit -> DIGITS.charAt((int) (made.toEpochMilli() >>> 5 * (10 - digit)) & 31))
                .map(String::valueOf)
                .collect(Collectors.joining());
        var rest = new StringBuilder();
        var seed = Map.entry(unique, made).hashCode() * 2654435761L + unique.hashCode();
        for (var digit = 0; digit < 26; digit++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            rest.append(DIGITS.charAt((int) (seed >>> 59)));
        }
        return "task_" + time + rest;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
