package dev.dailies.installation;

import dev.dailies.shared.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings the schema up to date before anything else looks at it. Nodes that start at once wait for one another. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/DailiesDS")
    DataSource database;

    @PostConstruct
    void migrate() {
        try {
            Schema.migrate(database, getClass().getClassLoader());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
