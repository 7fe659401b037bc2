package dev.dailies.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import dev.dailies.credit.Credits;
import dev.dailies.task.SituationsInTheDatabase;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class UploadJobsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Findings TWO_GOOD =
            new Findings(new Totals(2, 0, Credits.of("0.70")), null, Duration.ofSeconds(40));

    @Parameter
    Database database;

    private Owner owner;
    private String upload;

    @BeforeEach
    void aFileThatIsBeingChecked() {
        owner = SituationsInTheDatabase.aMemberOfATeam(database);
        var form = new FileForm("UTF-8", false, ",", false);
        var file = new UploadedFile("shots.csv", "hash-" + System.nanoTime(), 100, form, null);
        upload = database.in(entities -> UploadSituations.uploads(entities)
                .add(new PromptUpload(owner, file, UploadWish.CHECK_ONLY, NOON))
                .id());
        database.run(entities -> UploadSituations.files(entities).add(new FilePiece(upload, 0, new byte[] {1})));
        database.run(entities -> UploadSituations.rows(entities).addAll(List.of(row(2), row(3))));
    }

    @Test
    void aCheckIsShownWithWhoeverHasItInHandUntilItIsStartedAgain() {
        assertThat(taken("north", NOON)).isTrue();
        assertThat(job()).hasValueSatisfying(job -> {
            assertThat(job.fileName()).isEqualTo("shots.csv");
            assertThat(job.team()).isEqualTo("Night shoot");
            assertThat(job.status()).isEqualTo(UploadStatus.CHECKING);
            assertThat(job.leaseUntil()).isEqualTo(NOON.plusSeconds(45));
            assertThat(job.waiting()).isEqualTo(2);
        });

        change(PromptUpload::restart);

        assertThat(job()).hasValueSatisfying(job -> assertThat(job.leaseUntil()).isNull());
        assertThat(kept("north")).as("what its node still writes").isFalse();
        assertThat(taken("south", NOON)).isTrue();
    }

    @Test
    void aCheckThatWasGivenUpBeginsAgain() {
        change(given -> given.giveUp(NOON));
        assertThat(job()).hasValueSatisfying(job -> assertThat(job.status()).isEqualTo(UploadStatus.REFUSED));

        change(PromptUpload::restart);

        assertThat(job()).hasValueSatisfying(job -> assertThat(job.status()).isEqualTo(UploadStatus.CHECKING));
    }

    @Test
    void aFileThatCannotBeReadIsNobodysJob() {
        change(refused -> {
            refused.findUnreadable(FileRefusal.of(FileProblem.NO_ROWS));
            refused.checked(null, NOON);
        });

        assertThat(job()).isEmpty();
        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> change(PromptUpload::restart));
    }

    @Test
    void anUploadThatIsPausedGoesOn() {
        change(started -> {
            started.checked(TWO_GOOD, NOON);
            started.start(NOON);
            started.pause(Pause.ON_REQUEST);
        });
        assertThat(job()).hasValueSatisfying(job -> assertThat(job.pause()).isEqualTo(Pause.ON_REQUEST));

        change(PromptUpload::restart);

        assertThat(job()).hasValueSatisfying(job -> assertThat(job.status()).isEqualTo(UploadStatus.RUNNING));
        change(over -> over.complete(NOON));
        assertThat(job()).isEmpty();
    }

    private Optional<UploadJob> job() {
        return database.in(entities -> UploadSituations.jobs(entities).some(1000)).stream()
                .filter(job -> job.id().equals(upload))
                .findFirst();
    }

    private void change(Consumer<PromptUpload> deed) {
        database.run(entities ->
                deed.accept(UploadSituations.uploads(entities).locked(upload).orElseThrow()));
    }

    private boolean taken(String lease, Instant now) {
        return database.in(
                entities -> UploadSituations.uploads(entities).take(upload, lease, now, now.plusSeconds(45)));
    }

    private boolean kept(String lease) {
        return database.in(entities -> UploadSituations.uploads(entities).keep(upload, lease, NOON.plusSeconds(90)));
    }

    private PromptRow row(int rowNo) {
        var place = new PromptRow.Place(upload, rowNo);
        return PromptRow.good(place, new Cells(List.of("A kettle")), null, Credits.of("0.35"));
    }
}
