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
        DataSource source() {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:dailies;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                    "sa",
                    "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource source() {
            try {
                return EmbeddedPostgres.builder().start().getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private EntityManagerFactory factory;

    abstract DataSource source();

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            var source = source();
            migrate(source);
            var properties = new HashMap<String, Object>(Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    source,
                    "hibernate.jpa.compliance",
                    true,
                    "hibernate.hbm2ddl.auto",
                    "validate"));
            factory = Persistence.createEntityManagerFactory("dailies", properties);
        }
        return factory;
    }

    private static void migrate(DataSource source) {
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
}
