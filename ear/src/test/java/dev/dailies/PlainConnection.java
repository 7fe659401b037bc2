package dev.dailies;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One connection over which rows are written by plain JDBC, and nothing else happens. */
abstract class PlainConnection implements AutoCloseable {

    private final Connection connection;

    PlainConnection(Books books) throws SQLException {
        connection = DriverManager.getConnection(books.url(), books.user(), "");
        connection.setAutoCommit(false);
    }

    PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Changes or adds one row. */
    static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        if (statement.executeUpdate() != 1) {
            throw new SQLException("Not one row: " + statement);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
