package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.backlog;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Owner;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class BacklogTest {

    private static final String VIDEO = "https://vidgen.x.ai/1.mp4";

    @Parameter
    Database database;

    private Owner owner;

    @BeforeEach
    void aTeam() {
        database.run(BacklogTest::nothingIsLeftToDo);
        owner = aMemberOfATeam(database);
    }

    @AfterEach
    void asItWas() {
        database.run(BacklogTest::nothingIsLeftToDo);
    }

    @Test
    void tasksAreCountedByWhatIsLeftToDoAndByTheirAge() {
        database.run(entities -> {
            aTaskHandedOverBy(owner, entities, NOON.minusSeconds(5), "one");
            aTaskHandedOverBy(owner, entities, NOON.minusSeconds(500), "two");
            aTaskHandedOverBy(owner, entities, NOON.minusSeconds(500), "three");
            aTaskHandedOverBy(owner, entities, NOON.minus(Duration.ofDays(2)), "four");
            aTaskHandedOverBy(owner, entities, NOON, "five").giveUp();
        });

        var standing = database.in(entities -> backlog(entities).byAge(NOON));
        assertThat(standing).singleElement().satisfies(open -> {
            assertThat(open.step()).isEqualTo(TaskStep.HANDING_OVER);
            assertThat(open.status()).isEqualTo(TaskStatus.QUEUED);
            assertThat(List.of(open.young(), open.minutes(), open.hour(), open.day(), open.older()))
                    .containsExactly(1L, 2L, 0L, 0L, 1L);
            assertThat(open.all()).isEqualTo(4);
            assertThat(open.oldest()).isEqualTo(NOON.minus(Duration.ofDays(2)));
            assertThat(open.due()).isEqualTo(NOON.minus(Duration.ofDays(2)).plusSeconds(90));
        });
    }

    @Test
    void aVideoThatWasNotCopiedIsListedUntilItIs() {
        var id = database.in(entities -> {
            var copied = aTaskHandedOverBy(owner, entities, NOON, "copied");
            copied.made(VIDEO, 6, BigDecimal.ONE, NOON);
            var task = aTaskHandedOverBy(owner, entities, NOON, "failed");
            task.made(VIDEO, 6, BigDecimal.ONE, NOON);
            task.again(NOON.plusSeconds(30));
            return task.id();
        });

        assertThat(failed()).singleElement().satisfies(copy -> {
            assertThat(copy.taskId()).isEqualTo(id);
            assertThat(copy.team()).isEqualTo("Night shoot");
            assertThat(copy.email()).endsWith("@example.com");
            assertThat(copy.tries()).isEqualTo(1);
            assertThat(copy.underWay()).isFalse();
            assertThat(copy.next()).isEqualTo(NOON.plusSeconds(30));
        });

        database.run(entities ->
                backlog(entities).failedCopy(id).orElseThrow().succeedWithoutCopy(NOON, NOON.plusSeconds(60)));
        assertThat(failed())
                .singleElement()
                .satisfies(copy -> assertThat(copy.status()).isEqualTo(TaskStatus.SUCCEEDED));

        database.run(entities -> backlog(entities).failedCopy(id).orElseThrow().copyAgain(NOON));
        assertThat(failed()).singleElement().satisfies(copy -> {
            assertThat(copy.next()).isEqualTo(NOON);
            assertThat(copy.tries()).isZero();
        });

        database.run(entities -> backlog(entities).failedCopy(id).orElseThrow().stored(1000, NOON));
        assertThat(failed()).isEmpty();
        var none = database.in(entities -> backlog(entities).failedCopy(id));
        assertThat(none).isEmpty();
    }

    private List<FailedCopy> failed() {
        return database.in(entities -> backlog(entities).failedCopies(10));
    }

    private static void nothingIsLeftToDo(EntityManager entities) {
        entities.createQuery(
                        "update VideoTask t set t.work.dueAt = null, t.work.step = null where t.work.dueAt > :ever")
                .setParameter("ever", Instant.EPOCH)
                .executeUpdate();
    }
}
