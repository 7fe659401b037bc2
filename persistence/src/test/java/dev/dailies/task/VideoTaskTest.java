package dev.dailies.task;

import static dev.dailies.task.TaskSituations.ADA;
import static dev.dailies.task.TaskSituations.A_DRONE_FLYOVER;
import static dev.dailies.task.TaskSituations.HAND_OVER_BY;
import static dev.dailies.task.TaskSituations.NOON;
import static dev.dailies.task.TaskSituations.aMadeTask;
import static dev.dailies.task.TaskSituations.aQueuedTask;
import static dev.dailies.task.TaskSituations.aTaskFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dailies.credit.Credits;
import dev.dailies.credit.Hold;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VideoTaskTest {

    private static final TaskError MODERATED = new TaskError("content_moderated", "The video was refused.");

    @Test
    void aNewTaskIsQueuedWithItsPriceHeld() {
        var task = aQueuedTask();

        assertThat(task.status()).isEqualTo(TaskStatus.QUEUED);
        assertThat(task.hold()).isEqualTo(new Hold(10, task.id(), Credits.of("0.42")));
        assertThat(task.owner()).isEqualTo(ADA);
        assertThat(task.view().asked()).isEqualTo(Asked.of(A_DRONE_FLYOVER));
        assertThat(task.view().charged()).isNull();
        assertThat(task.view().seconds()).isEqualTo(6);
        assertThat(task.view().createdAt()).isEqualTo(NOON);
    }

    @Test
    void itBeginsInTheHandsOfTheCreateCall() {
        var claim = aQueuedTask().claim();

        assertThat(claim.lease()).isEqualTo("create");
        assertThat(claim.step()).isEqualTo(TaskStep.HANDING_OVER);
        assertThat(claim.provider()).isEqualTo("xai");
        assertThat(claim.providerJob()).isNull();
        assertThat(claim.attempts()).isZero();
        assertThat(aQueuedTask().view().handingOver()).isTrue();
        assertThat(HAND_OVER_BY).isAfter(NOON);
    }

    @Test
    void anImageCostsItsFee() {
        var image = new StartImage("https://example.com/still.png");
        var request = new VideoRequest("grok-imagine-video", "Go", 1, Resolution.P720, null, image, null);

        assertThat(aTaskFor(request).hold().amount()).isEqualTo(Credits.of("0.072"));
        assertThat(aTaskFor(request).view().asked().imageUrl()).isEqualTo("https://example.com/still.png");
    }

    @Test
    void ofAPictureInTheRequestOnlyItsKindIsKept() {
        var image = new StartImage("data:image/png;base64,iVBORw0KGgo=");
        var request = new VideoRequest("grok-imagine-video", "Go", 1, Resolution.P720, null, image, null);

        assertThat(aTaskFor(request).view().asked().imageUrl()).isEqualTo("data:image/png");
    }

    @Test
    void whatIsMadeRunsOnUnderTheSameLeaseUntilItIsCopied() {
        var task = aMadeTask();

        assertThat(task.status()).isEqualTo(TaskStatus.RUNNING);
        assertThat(task.claim().step()).isEqualTo(TaskStep.COPYING);
        assertThat(task.claim().lease()).isEqualTo("create");
        assertThat(task.claim().providerVideo()).isEqualTo("https://vidgen.x.ai/1.mp4");
        assertThat(task.madeAt()).isEqualTo(NOON.plusSeconds(20));
        assertThat(task.view().charged()).isNull();
    }

    @Test
    void whatIsCopiedSucceedsAndCostsTheGeneratedSeconds() {
        var task = aMadeTask();

        assertThat(task.succeed(1_000_000, NOON.plusSeconds(30))).isEqualTo(Credits.of("0.42"));

        var view = task.view();
        assertThat(view.status()).isEqualTo(TaskStatus.SUCCEEDED);
        assertThat(view.charged()).isEqualTo(Credits.of("0.42"));
        assertThat(view.storedBytes()).isEqualTo(1_000_000);
        assertThat(view.completedAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(view.progress()).isEqualTo(100);
        assertThat(task.claim().step()).isNull();
        assertThat(task.claim().lease()).isNull();
    }

    @Test
    void fewerSecondsThanAskedForCostLessAndMoreCostMore() {
        var shorter = aQueuedTask();
        shorter.made("https://vidgen.x.ai/1.mp4", 4, null, NOON);
        assertThat(shorter.succeed(1, NOON)).isEqualTo(Credits.of("0.28"));
        assertThat(shorter.view().seconds()).isEqualTo(4);

        var longer = aQueuedTask();
        longer.made("https://vidgen.x.ai/1.mp4", 7, null, NOON);
        assertThat(longer.succeed(1, NOON)).isEqualTo(Credits.of("0.49"));
    }

    @Test
    void aProviderThatDoesNotSayHowLongItIsChargesWhatWasAskedFor() {
        var task = aQueuedTask();
        task.made("https://vidgen.x.ai/1.mp4", null, null, NOON);

        assertThat(task.view().seconds()).isEqualTo(6);
        assertThat(task.succeed(1, NOON)).isEqualTo(Credits.of("0.42"));
    }

    @Test
    void itMaySucceedWithoutOurCopyWhichIsStillWanted() {
        var task = aMadeTask();

        assertThat(task.succeedWithoutCopy(NOON, NOON.plusSeconds(60))).isEqualTo(Credits.of("0.42"));
        assertThat(task.status()).isEqualTo(TaskStatus.SUCCEEDED);
        assertThat(task.claim().step()).isEqualTo(TaskStep.COPYING_LATE);
        assertThat(task.claim().lease()).isNull();
        assertThat(task.view().storedBytes()).isNull();

        task.stored(1_000_000, NOON);
        assertThat(task.view().storedBytes()).isEqualTo(1_000_000);
        assertThat(task.claim().step()).isNull();
        assertThat(task.status()).isEqualTo(TaskStatus.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"FAILED", "CANCELLED", "EXPIRED"})
    void whatEndsWithoutAVideoCostsNothing(TaskStatus verdict) {
        var task = aQueuedTask();
        task.end(verdict, MODERATED, null, NOON.plusSeconds(30));

        assertThat(task.status()).isEqualTo(verdict);
        assertThat(task.view().charged()).isEqualTo(Credits.NONE);
        assertThat(task.view().error()).isEqualTo(MODERATED);
        assertThat(task.view().completedAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(task.claim().step()).isNull();
    }

    @Test
    void whatTheProviderRefusesKeepsItsWords() {
        var task = aQueuedTask();
        task.refuse(new TaskError(TaskError.UPSTREAM_FAILED, "No."), 503, "{\"error\":\"busy\"}", false, NOON);

        assertThat(task.status()).isEqualTo(TaskStatus.FAILED);
        assertThat(task.view().refusedUpstream()).isTrue();
        assertThat(task.view().upstreamStatus()).isEqualTo(503);
        assertThat(task.view().upstreamError()).isEqualTo("{\"error\":\"busy\"}");
        assertThat(aMadeTask().view().refusedUpstream()).isFalse();
    }

    @Test
    void anExpiredTaskStillListensForALateVerdict() {
        var task = aQueuedTask();
        task.expire(new TaskError("expired", "Too late."), NOON, NOON.plusSeconds(3600));

        assertThat(task.status()).isEqualTo(TaskStatus.EXPIRED);
        assertThat(task.claim().step()).isEqualTo(TaskStep.AWAITING_LATE_VERDICT);

        task.lateVerdict(null);
        assertThat(task.status()).isEqualTo(TaskStatus.EXPIRED);
        assertThat(task.view().charged()).isEqualTo(Credits.NONE);
        assertThat(task.claim().step()).isNull();
    }

    @Test
    void aLateVerdictTellsHowMuchMoreTheTaskCostsThanWasKnown() {
        var unknown = aQueuedTask();
        unknown.expire(new TaskError("expired", "Too late."), NOON, NOON.plusSeconds(3600));
        assertThat(unknown.lateVerdict(new BigDecimal("0.42"))).isEqualByComparingTo("0.42");

        var known = aQueuedTask();
        known.end(TaskStatus.FAILED, new TaskError("x", "It broke."), new BigDecimal("0.10"), NOON);
        assertThat(known.lateVerdict(new BigDecimal("0.42"))).isEqualByComparingTo("0.32");
        assertThat(known.lateVerdict(null)).isZero();
    }

    @Test
    void aStepThatComesToNothingIsTriedAgainByWhoeverClaimsIt() {
        var task = aQueuedTask();
        task.again(NOON.plusSeconds(5));
        task.again(NOON.plusSeconds(10));

        assertThat(task.claim().attempts()).isEqualTo(2);
        assertThat(task.claim().lease()).isNull();
        assertThat(task.claim().step()).isEqualTo(TaskStep.HANDING_OVER);
    }

    @Test
    void aNewStepCountsItsTriesAfresh() {
        var task = aQueuedTask();
        task.again(NOON);
        task.made("https://vidgen.x.ai/1.mp4", 6, null, NOON);

        assertThat(task.claim().attempts()).isZero();
    }

    @Test
    void afterGivingUpNothingIsLeftToDo() {
        var task = aMadeTask();
        task.succeedWithoutCopy(NOON, NOON);
        task.giveUp();

        assertThat(task.claim().step()).isNull();
        assertThat(task.status()).isEqualTo(TaskStatus.SUCCEEDED);
    }

    static Stream<VideoTask> ended() {
        var succeeded = aMadeTask();
        succeeded.succeed(1, NOON);
        var late = aMadeTask();
        late.succeedWithoutCopy(NOON, NOON);
        var expired = aQueuedTask();
        expired.expire(new TaskError("expired", "Too late."), NOON, NOON);
        var failed = aQueuedTask();
        failed.end(TaskStatus.FAILED, MODERATED, null, NOON);
        return Stream.of(succeeded, late, expired, failed);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void whatHasEndedNeverEndsAgain(VideoTask task) {
        var before = task.view();

        assertThatIllegalStateException().isThrownBy(() -> task.succeed(2, NOON.plusSeconds(1)));
        assertThatIllegalStateException().isThrownBy(() -> task.succeedWithoutCopy(NOON.plusSeconds(1), NOON));
        assertThatIllegalStateException().isThrownBy(() -> task.made("https://vidgen.x.ai/2.mp4", 9, null, NOON));
        assertThatIllegalStateException()
                .isThrownBy(() -> task.end(TaskStatus.CANCELLED, null, null, NOON.plusSeconds(1)));
        assertThatIllegalStateException().isThrownBy(() -> task.expire(null, NOON.plusSeconds(1), NOON));
        assertThat(task.view()).isEqualTo(before);
    }

    @Test
    void noVerdictTakesATaskBack() {
        assertThatIllegalStateException().isThrownBy(() -> aMadeTask().end(TaskStatus.QUEUED, MODERATED, null, NOON));
    }

    @Test
    void anErrorFitsItsColumns() {
        var error = new TaskError("c".repeat(101), "m".repeat(1001));

        assertThat(error.code()).hasSize(100);
        assertThat(error.message()).hasSize(1000);
    }

    @Test
    void aLogNeverShowsThePromptOrTheAddress() {
        var task = aMadeTask();

        assertThat(task.view()).hasToString("TaskView[" + task.id() + ", RUNNING]");
        assertThat(task.claim()).hasToString("Claim[" + task.id() + ", COPYING]");
    }
}
