package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.models;
import static dev.dailies.task.SituationsInTheDatabase.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.credit.CreditsSituations;
import dev.dailies.credit.Ledger;
import dev.dailies.credit.LedgerKind;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class VideoTasksTest {

    private static final String CLAPPER = "🎬";
    private static final Instant LATER = NOON.plusSeconds(1_000_000);

    @Parameter
    Database database;

    private Owner owner;
    private Claim created;

    @BeforeEach
    void aTaskInTheHandsOfItsCreateCall() {
        owner = aMemberOfATeam(database);
        created = database.in(
                entities -> aTaskHandedOverBy(owner, entities, NOON, "create").claim());
    }

    @AfterEach
    void nothingIsDueAnyMore() {
        database.run(entities -> entities.createQuery("update VideoTask t set t.work.dueAt = null")
                .executeUpdate());
    }

    @Test
    void aTaskIsReadAsItWasWritten() {
        var view = view();

        assertThat(view.owner()).isEqualTo(owner);
        assertThat(view.asked().prompt()).isEqualTo("A drone flyover");
        assertThat(view.asked().aspectRatio()).isEqualTo(AspectRatio.WIDE);
        assertThat(view.held()).hasToString("0.42");
        assertThat(view.status()).isEqualTo(TaskStatus.QUEUED);
        assertThat(view.createdAt()).isEqualTo(NOON);
        assertThat(view.handingOver()).isTrue();
    }

    @Test
    void anUnknownIdIsNoTask() {
        var task = database.in(entities -> tasks(entities).view("task_unknown"));

        assertThat(task).isEmpty();
    }

    @Test
    void theLongestPromptAndUserFitHoweverManyBytesTheyHave() {
        var request = new VideoRequest(
                "grok-imagine-video", CLAPPER.repeat(4096), 1, Resolution.P480, null, null, CLAPPER.repeat(256));

        assertThat(kept(request).asked().prompt()).isEqualTo(CLAPPER.repeat(4096));
    }

    @Test
    void theLongestAddressFitsHoweverManyBytesItHas() {
        var start = "https://example.com/";
        var image = new StartImage(start + CLAPPER.repeat(2048 - start.length()));
        var request = new VideoRequest("grok-imagine-video", "Go", 1, Resolution.P480, null, image, null);

        assertThat(kept(request).asked().imageUrl()).isEqualTo(image.uri());
    }

    @Test
    void whatTheProviderTookIsFollowedFromThenOn() {
        assertThat(handedOver(created, "job-1")).isTrue();

        assertThat(view().handingOver()).isFalse();
        assertThat(view().status()).isEqualTo(TaskStatus.QUEUED);
        assertThat(handedOver(created, "job-2")).isFalse();
    }

    @Test
    void whatTheProviderTookAfterItWasGivenUpIsTheOperatorsToPay() {
        database.run(entities -> tasks(entities)
                .claimed(created)
                .orElseThrow()
                .refuse(new TaskError(TaskError.UPSTREAM_TIMEOUT, "No answer."), null, null, true, NOON));
        assertThat(handedOver(created, "job-1")).isFalse();

        database.run(entities -> tasks(entities).handedOverLate(created.taskId(), "job-1", LATER));

        var claim = database.in(
                entities -> entities.find(VideoTask.class, created.taskId()).claim());
        assertThat(claim.step()).isEqualTo(TaskStep.AWAITING_LATE_VERDICT);
        assertThat(claim.providerJob()).isEqualTo("job-1");
        assertThat(view().status()).isEqualTo(TaskStatus.FAILED);
    }

    @Test
    void aTaskThatIsStillAliveCannotBeTakenLate() {
        database.run(entities -> tasks(entities).handedOverLate(created.taskId(), "job-1", LATER));

        assertThat(view().handingOver()).isTrue();
    }

    @Test
    void aLookThatTellsNoVerdictKeepsWhatItTellsAndLetsGo() {
        database.run(entities -> tasks(entities).pending(created, true, 40, NOON, LATER));
        assertThat(view().status()).isEqualTo(TaskStatus.RUNNING);
        assertThat(view().progress()).isEqualTo(40);

        database.run(entities -> tasks(entities).pending(created, false, 90, NOON, LATER));
        assertThat(view().progress()).as("the lease is gone").isEqualTo(40);
    }

    @Test
    void aLookThatTellsNothingForgetsNothing() {
        database.run(entities -> tasks(entities).pending(created, false, null, NOON, LATER));

        assertThat(view().status()).isEqualTo(TaskStatus.QUEUED);
        assertThat(view().progress()).isNull();
    }

    @Test
    void aTaskWithoutAHoldIsADriftUntilItsRowsFitItsState() {
        var before = drifts();

        written(LedgerKind.HOLD);
        assertThat(drifts()).isEqualTo(before - 1);

        written(LedgerKind.RELEASE);
        assertThat(drifts()).as("given back while it runs").isEqualTo(before);

        database.run(entities -> tasks(entities)
                .claimed(created)
                .orElseThrow()
                .end(TaskStatus.FAILED, new TaskError("failed", "No."), null, NOON));
        assertThat(drifts()).isEqualTo(before - 1);
    }

    private void written(LedgerKind kind) {
        var entry = new Ledger.Entry(owner.teamId(), kind, created.taskId(), "test", null);
        database.run(
                entities -> CreditsSituations.ledger(entities).write(entry, BigDecimal.ZERO, BigDecimal.ZERO, NOON));
    }

    private boolean handedOver(Claim claim, String job) {
        return database.in(entities -> tasks(entities).handedOver(claim, job, NOON, LATER));
    }

    private TaskView kept(VideoRequest request) {
        var id = database.in(entities -> {
            var price = models(entities).priced(request.model(), NOON).orElseThrow();
            return tasks(entities)
                    .add(new VideoTask(owner, request, price, "xai", "create", NOON, LATER))
                    .id();
        });
        return database.in(entities -> tasks(entities).view(id).orElseThrow());
    }

    private TaskView view() {
        return database.in(entities -> tasks(entities).view(created.taskId()).orElseThrow());
    }

    private long drifts() {
        return database.in(entities -> tasks(entities).drifts());
    }
}
