package dev.dailies.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptUploadTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UploadWish AT_ONCE = new UploadWish(true, false);
    private static final Totals ALL_GOOD = new Totals(48, 0, Credits.of("16.80"));
    private static final Totals FIVE_BAD = new Totals(43, 5, Credits.of("15.05"));

    @Test
    void aCheckedFileWaitsUntilItIsStarted() {
        var upload = upload(UploadWish.CHECK_ONLY);

        upload.checked(findings(ALL_GOOD, null), NOON);
        assertThat(upload.status()).isEqualTo(UploadStatus.READY);

        upload.start(NOON);
        assertThat(upload.status()).isEqualTo(UploadStatus.RUNNING);
        assertThat(upload.view().startedAt()).isEqualTo(NOON);
    }

    @Test
    void itStartsByItselfOnlyWhenAskedToAndNoRowIsBadAndTheFileIsNew() {
        assertThat(checked(AT_ONCE, ALL_GOOD, false)).isEqualTo(UploadStatus.RUNNING);
        assertThat(checked(AT_ONCE, FIVE_BAD, false)).isEqualTo(UploadStatus.READY);
        assertThat(checked(AT_ONCE, ALL_GOOD, true)).isEqualTo(UploadStatus.READY);
        assertThat(checked(UploadWish.CHECK_ONLY, ALL_GOOD, false)).isEqualTo(UploadStatus.READY);
    }

    @Test
    void allOrNoneStartsNothingWhileFiveRowsAreBad() {
        var upload = upload(new UploadWish(false, true));
        upload.checked(findings(FIVE_BAD, null), NOON);

        assertThatExceptionOfType(WrongUploadState.class)
                .isThrownBy(() -> upload.start(NOON))
                .withMessageStartingWith("5 rows have a mistake");

        upload.allOrNone(false);
        upload.start(NOON);
        assertThat(upload.status()).isEqualTo(UploadStatus.RUNNING);
    }

    @Test
    void aFileWithoutAGoodRowCannotBeStarted() {
        var upload = upload(UploadWish.CHECK_ONLY);
        upload.checked(findings(new Totals(0, 5, Credits.NONE), null), NOON);

        assertThatExceptionOfType(WrongUploadState.class)
                .isThrownBy(() -> upload.start(NOON))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("upload_without_good_rows"));
    }

    @Test
    void aSecondStartIsRefused() {
        var upload = running();

        assertThatExceptionOfType(WrongUploadState.class)
                .isThrownBy(() -> upload.start(NOON))
                .withMessage("An upload that is running cannot be started. Read its status and go on from there.");
    }

    @Test
    void itIsPausedAndResumed() {
        var upload = running();

        upload.pause(Pause.until(Credits.of("0.35")));
        assertThat(upload.view().pause().why()).isEqualTo(PausedFor.CREDIT);
        assertThat(upload.view().pause().needed()).hasToString("0.35");

        upload.resume();
        assertThat(upload.status()).isEqualTo(UploadStatus.RUNNING);
        assertThat(upload.view().pause()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatIsOverStaysOver(boolean cancelled) {
        var upload = running();
        if (cancelled) {
            upload.cancel(NOON);
        } else {
            upload.complete(NOON);
        }

        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> upload.cancel(NOON));
        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(upload::resume);
        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> upload.start(NOON));
        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> upload.complete(NOON));
    }

    @Test
    void aRefusedFileMayBeReadDifferently() {
        var upload = upload(UploadWish.CHECK_ONLY);
        upload.findUnreadable(FileRefusal.of(FileProblem.NO_PROMPT_COLUMN));
        upload.checked(findings(new Totals(0, 0, Credits.NONE), null), NOON);
        assertThat(upload.status()).isEqualTo(UploadStatus.REFUSED);

        upload.readAs("GB18030", ";");

        assertThat(upload.status()).isEqualTo(UploadStatus.CHECKING);
        assertThat(upload.view().refusal()).isNull();
        assertThat(upload.view().form()).isEqualTo(new FileForm("GB18030", false, ";", false));
    }

    @Test
    void aDryRunThatIsGivenUpIsOurFaultAndMayBeTriedAgain() {
        var upload = upload(AT_ONCE);

        upload.giveUp(NOON);
        assertThat(upload.status()).isEqualTo(UploadStatus.REFUSED);
        assertThat(upload.view().refusal().sentence()).startsWith("Something broke on our side");

        upload.readAs("UTF-8", ",");
        assertThat(upload.status()).isEqualTo(UploadStatus.CHECKING);
    }

    @Test
    void aStartedFileMayNotBeReadDifferently() {
        var upload = running();

        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> upload.readAs("GB18030", ";"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "shots.csv,shots.csv",
                "C:\\Users\\ada\\shots.csv,shots.csv",
                "../../etc/shots.csv,shots.csv",
                "none,prompts.csv",
                "/,prompts.csv"
            })
    void aFileIsCalledByItsNameAlone(String sent, String kept) {
        assertThat(new UploadedFile(sent, "0", 1, null, null).name()).isEqualTo(kept);
    }

    @Test
    void aFileThatWasNoTextCannotBeReadDifferently() {
        var workbook = new UploadedFile("shots.xlsx", "0", 4812, null, FileRefusal.of(FileProblem.EXCEL_WORKBOOK));
        var upload = new PromptUpload(new Owner(1L, 2L, null), workbook, UploadWish.CHECK_ONLY, NOON);

        assertThatExceptionOfType(WrongUploadState.class).isThrownBy(() -> upload.readAs("GB18030", ";"));
    }

    @Test
    void whatIsMadeOfAFileIsCalledAfterIt() {
        assertThat(new UploadedFile("shots v2.csv", "0", 1, null, null).nameOf("results.csv"))
                .isEqualTo("shots v2-results.csv");
    }

    private static Findings findings(Totals totals, String repeats) {
        return new Findings(totals, repeats, Duration.ofSeconds(40));
    }

    private static UploadStatus checked(UploadWish wish, Totals found, boolean repeated) {
        var upload = upload(wish);
        upload.checked(findings(found, repeated ? "upload_1" : null), NOON);
        return upload.status();
    }

    private static PromptUpload running() {
        var upload = upload(UploadWish.CHECK_ONLY);
        upload.checked(findings(ALL_GOOD, null), NOON);
        upload.start(NOON);
        return upload;
    }

    private static PromptUpload upload(UploadWish wish) {
        var form = new FileForm("UTF-8", true, ",", false);
        return new PromptUpload(
                new Owner(1L, 2L, null), new UploadedFile("shots.csv", "0", 4812, form, null), wish, NOON);
    }
}
