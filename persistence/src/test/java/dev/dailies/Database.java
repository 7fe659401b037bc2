package dev.dailies;

import dev.dailies.shared.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The two databases that we run on, migrated by Flyway, with the entities validated against them. Started once a JVM. */
public enum Database {
    H2 {
        @Override
        DataSource empty(String name) {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1"
                            .formatted(name),
                    "sa",
                    "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty(String name) {
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return Server.POSTGRES.getDatabase("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private EntityManagerFactory factory;

    /** A database with nothing in it. */
    abstract DataSource empty(String name);

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            var source = empty("dailies");
            migrate(source);
            factory = validated(source);
        }
        return factory;
    }

    /** The entities on a database, if they fit its schema. */
    static EntityManagerFactory validated(DataSource source) {
        var properties = new HashMap<String, Object>(Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                source,
                "hibernate.jpa.compliance",
                true,
                "hibernate.hbm2ddl.auto",
                "validate"));
        return Persistence.createEntityManagerFactory("dailies", properties);
    }

    static void migrate(DataSource source) {
        try {
            Schema.migrate(source, Database.class.getClassLoader());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs work in a transaction of its own, and gives what it gives. */
    public <T> T in(Function<EntityManager, T> work) {
        try (var entities = factory().createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    public void run(Consumer<EntityManager> work) {
        in(entities -> {
            work.accept(entities);
            return null;
        });
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
