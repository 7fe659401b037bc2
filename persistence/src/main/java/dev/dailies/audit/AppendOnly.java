package dev.dailies.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Keeps H2 from changing or removing the rows of a table, whoever asks. On PostgreSQL a function of the database does the
 * same; H2 has no language for one but ours.
 */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("Rows of this table are only ever added");
    }
}
