package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dailies.task.VideoTask;
import dev.dailies.team.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What runs already goes on running. {@code first-release/} has both databases as the first release left them, with
 * rows in every table; what came since has to take them along.
 */
@ParameterizedClass
@EnumSource(Database.class)
class MigrationTest {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE')
            """;

    private static final String DRIFTS = """
            select count(a) from CreditAccount a
            where a.balance <> (select coalesce(sum(e.balanceChange), 0) from LedgerEntry e where e.teamId = a.teamId)
               or a.held <> (select coalesce(sum(e.heldChange), 0) from LedgerEntry e where e.teamId = a.teamId)
            """;

    /** Of tables that grow with every video; one of few rows may run as it likes. */
    private static final String DOWNWARDS = """
            select count(*) from pg_indexes where tablename in ('video_task', 'prompt_word_use', 'ledger_entry')
            and indexdef like '%DESC%' and indexdef not like '%WHERE%'
            """;

    private static final String UPWARDS = "select count(*) from pg_indexes where indexname like '%\\_upwards'";

    private static final String UNUSABLE = "select count(*) from pg_index where not indisvalid";

    @Parameter
    Database database;

    private DataSource source;

    @BeforeEach
    void empty() {
        source = database.empty("older_" + Long.toString(System.nanoTime(), 36));
    }

    private void restoreTheFirstRelease() throws IOException, SQLException {
        var dump = "/first-release/%s.sql".formatted(database.name().toLowerCase());
        try (var script = getClass().getResourceAsStream(dump);
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Map<String, Long> rowsByTable() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    counts.put(tables.getString(1), 0L);
                }
            }
            for (var table : counts.keySet()) {
                try (var count = statement.executeQuery("select count(*) from public." + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        counts.remove("flyway_schema_history");
        return counts;
    }

    @Test
    void aDatabaseOfTheFirstReleaseComesAlongWithAllItsRows() throws Exception {
        restoreTheFirstRelease();
        var before = rowsByTable();
        Database.migrate(source);

        assertThat(before).hasSize(24).doesNotContainValue(0L);
        assertThat(rowsByTable()).containsAllEntriesOf(before);
    }

    @Test
    void itsRowsAreReadByTodaysEntitiesAndItsBooksAgree() throws Exception {
        restoreTheFirstRelease();
        Database.migrate(source);

        try (var entities = Database.validated(source).createEntityManager()) {
            for (var entity : entities.getMetamodel().getEntities()) {
                assertThat(all(entities, entity)).as(entity.getName()).isNotNull();
            }
            assertThat(entities.find(VideoTask.class, "task_01m7000000000000000000000000000000a1")
                            .view()
                            .charged())
                    .hasToString("0.35");
            assertThat(entities.createQuery(DRIFTS).getSingleResult()).isEqualTo(0L);
        }
    }

    private static <T> List<T> all(EntityManager entities, EntityType<T> entity) {
        return entities.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                .getResultList();
    }

    @Test
    void newRowsFollowTheOldOnes() throws Exception {
        restoreTheFirstRelease();
        Database.migrate(source);

        try (var entities = Database.validated(source).createEntityManager()) {
            entities.getTransaction().begin();
            var cleo = new Account("cleo@example.com", "Cleo", Instant.EPOCH);
            entities.persist(cleo);
            entities.getTransaction().commit();

            assertThat(cleo.id()).isEqualTo(4);
        }
    }

    @Test
    void largeIndexesOfPostgreSqlRunUpwardsWhichFillsTheirPages() throws Exception {
        assumeThat(database).as("H2 reads an index in its own direction only").isEqualTo(Database.POSTGRESQL);
        restoreTheFirstRelease();
        Database.migrate(source);

        assertThat(count(DOWNWARDS)).isZero();
        assertThat(count(UNUSABLE)).isZero();
    }

    @Test
    void indexesWhoseBuildingWasInterruptedAreBuiltAnew() throws Exception {
        assumeThat(database).as("H2 has none of them").isEqualTo(Database.POSTGRESQL);
        Database.migrate(source);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where version = '21'");
            statement.execute(
                    "update pg_index set indisvalid = false where indexrelid = 'video_task_by_team_upwards'::regclass");
        }

        Database.migrate(source);

        assertThat(count(UPWARDS)).isEqualTo(10);
        assertThat(count(UNUSABLE)).isZero();
    }

    private long count(String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void nodesThatStartAtOnceMakeOneSchema() throws Exception {
        assumeThat(database).as("H2 belongs to one process").isEqualTo(Database.POSTGRESQL);

        AtOnce.threads(4, () -> {
            Database.migrate(source);
            return null;
        });

        assertThat(rowsByTable()).containsEntry("video_model", 2L).containsEntry("signing_key", 0L);
    }
}
