package dev.dailies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indexes of some tables that no constraint needs. Made after the rows they are as when made before, in a small part of
 * the time.
 *
 * @param statements what makes each of them, by its name
 */
record TableIndexes(Map<String, String> statements) {

    /** Foreign keys of H2 take an index that is there instead of one of their own. */
    private static final Set<String> BOUND = Set.of("video_task_by_key", "video_task_by_model");

    static TableIndexes of(Connection connection, String... tables) throws SQLException {
        var statements = new LinkedHashMap<String, String>();
        for (var table : tables) {
            columns(connection, table)
                    .forEach((name, columns) -> statements.put(
                            name, "create index %s on %s (%s)".formatted(name, table, String.join(", ", columns))));
        }
        return new TableIndexes(statements);
    }

    /** Ours are named after their table; those of constraints are not, or are unique. */
    private static Map<String, List<String>> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var rows = connection.getMetaData().getIndexInfo(null, "public", table, false, true)) {
            while (rows.next()) {
                var name = rows.getString("INDEX_NAME");
                if (name != null && rows.getBoolean("NON_UNIQUE") && name.startsWith(table) && !BOUND.contains(name)) {
                    var order = "D".equals(rows.getString("ASC_OR_DESC")) ? " desc" : "";
                    columns.computeIfAbsent(name, none -> new ArrayList<>()).add(rows.getString("COLUMN_NAME") + order);
                }
            }
        }
        return columns;
    }

    void drop(Connection connection) throws SQLException {
        for (var name : statements.keySet()) {
            run(connection, "drop index " + name);
        }
    }

    void create(Connection connection) throws SQLException {
        for (var statement : statements.values()) {
            run(connection, statement);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
