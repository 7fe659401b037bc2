package dev.dailies.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import dev.dailies.credit.Credits;
import dev.dailies.task.SituationsInTheDatabase;
import dev.dailies.team.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PromptRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Cells WHOLE = new Cells(List.of("A \"kettle\",\nby a window 🎬", "5", "", "水壶"));

    @Parameter
    Database database;

    private Owner owner;
    private String upload;

    @BeforeEach
    void threeGoodRowsAndABadOne() {
        owner = SituationsInTheDatabase.aMemberOfATeam(database);
        upload = database.in(entities -> UploadSituations.uploads(entities)
                .add(anUpload("shots.csv", "hash-" + System.nanoTime()))
                .id());
        database.run(entities -> UploadSituations.rows(entities)
                .addAll(List.of(
                        good(2, "S1"),
                        PromptRow.bad(
                                at(3),
                                new Cells(List.of("")),
                                new RowFault("prompt", "", "invalid_request", "Say what the video shows.")),
                        good(4, "S2"),
                        good(5, null))));
    }

    @Test
    void aRowIsReadAsItWasWritten() {
        var rows = database.in(entities -> UploadSituations.rows(entities).after(upload, 1, 10));

        assertThat(rows).extracting(RowView::rowNo).containsExactly(2, 3, 4, 5);
        assertThat(rows.get(0).cells()).isEqualTo(WHOLE);
        assertThat(rows.get(0).price()).hasToString("0.35");
        assertThat(rows.get(1).fault().column()).isEqualTo("prompt");
        assertThat(rows.get(1).status()).isEqualTo(RowStatus.BAD);
    }

    @Test
    void theLastRowIsTheOneFromWhichADryRunGoesOn() {
        assertThat(database.<Integer>in(
                        entities -> UploadSituations.rows(entities).last(upload)))
                .isEqualTo(5);
        assertThat(database.<Integer>in(
                        entities -> UploadSituations.rows(entities).last("upload_of_nobody")))
                .isZero();
    }

    @Test
    void threeGoodRowsAt35HundredthsCostOneCreditAnd5Hundredths() {
        var totals = database.in(entities -> UploadSituations.rows(entities).totals(upload));

        assertThat(totals).isEqualTo(new Totals(3, 1, Credits.of("1.05")));
    }

    @Test
    void aRowsTurnIsTakenOnceByHoweverManyTryItAtOnce() throws Exception {
        var taken = AtOnce.threads(
                8, () -> database.in(entities -> UploadSituations.rows(entities).take(upload, 2)));

        assertThat(taken).containsOnlyOnce(true).hasSize(8);
    }

    @Test
    void turnsComeInTheFilesOrderAndPastWhatIsBad() {
        var turns = IntStream.range(0, 4)
                .mapToObj(turn -> database.in(entities -> {
                    var rows = UploadSituations.rows(entities);
                    var next = rows.next(upload).map(RowView::rowNo).orElse(0);
                    rows.take(upload, next);
                    return next;
                }))
                .toList();

        assertThat(turns).containsExactly(2, 4, 5, 0);
    }

    @Test
    void aCancelledRowHasNoTurnAndATakenOneIsNotCancelled() {
        database.run(entities -> UploadSituations.rows(entities).take(upload, 2));
        database.run(entities -> UploadSituations.rows(entities).cancel(upload));

        assertThat(database.<Boolean>in(
                        entities -> UploadSituations.rows(entities).take(upload, 4)))
                .isFalse();
        var progress = database.in(entities -> UploadSituations.rows(entities).progress(upload));
        assertThat(progress.cancelled()).isEqualTo(2);
        assertThat(progress.rows()).containsEntry(RowStatus.MADE, 1L).containsEntry(RowStatus.BAD, 1L);
    }

    @Test
    void progressCountsTheTasksThatRowsBecame() {
        var task = database.in(entities -> SituationsInTheDatabase.aTaskHandedOverBy(owner, entities, NOON, "create")
                .id());
        database.run(entities -> {
            var rows = UploadSituations.rows(entities);
            rows.take(upload, 2);
            rows.made(upload, 2, task);
            rows.refuse(upload, 4, new RowFault("model", "gone", "unsupported_model", "Choose another."));
        });

        var progress = database.in(entities -> UploadSituations.rows(entities).progress(upload));

        assertThat(progress.running()).isEqualTo(1);
        assertThat(progress.waiting()).isEqualTo(1);
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.isOver()).isFalse();
        var refused = database.in(entities -> UploadSituations.rows(entities).after(upload, 3, 1))
                .get(0);
        assertThat(refused.status()).isEqualTo(RowStatus.REFUSED);
        assertThat(refused.fault().code()).isEqualTo("unsupported_model");
    }

    @Test
    void ofRowsWithTheSameReferenceTheFirstStaysGood() {
        database.run(entities -> {
            var rows = UploadSituations.rows(entities);
            rows.addAll(List.of(good(6, "S1"), good(7, "S3"), good(8, "S1")));
            rows.refuseRepeatedReferences(upload, new RowFault("reference", null, "invalid_request", "Once."));
        });

        var bad = database.in(entities -> UploadSituations.rows(entities).badAfter(upload, 3, 10));
        assertThat(bad).extracting(RowView::rowNo).containsExactly(6, 8);
        assertThat(bad.get(0).fault()).isEqualTo(new RowFault("reference", "S1", "invalid_request", "Once."));
        assertThat(database.<Totals>in(
                        entities -> UploadSituations.rows(entities).totals(upload)))
                .isEqualTo(new Totals(4, 3, Credits.of("1.40")));
    }

    @Test
    void ofTheSameFileOnlyAStartedUploadCountsAsABeforeAndOnlyOfTheSameAccountAndTeam() {
        var first = anUpload("again.csv", "same-" + owner.accountId());
        var second = anUpload("again.csv", "same-" + owner.accountId());
        database.run(entities -> {
            UploadSituations.uploads(entities).add(first);
            UploadSituations.uploads(entities).add(second);
        });
        assertThat(startedBefore(second)).isEmpty();

        database.run(entities -> {
            var upload = UploadSituations.uploads(entities).locked(first.id()).orElseThrow();
            upload.checked(new Findings(new Totals(1, 0, Credits.of("0.35")), null, Duration.ofSeconds(40)), NOON);
            upload.start(NOON);
        });

        assertThat(startedBefore(second)).contains(first.id());
    }

    @Test
    void aDryRunIsInOneNodesHandsUntilItsLeaseEnds() throws Exception {
        var uploads = AtOnce.threads(
                8,
                () -> database.in(entities -> UploadSituations.uploads(entities)
                        .take(upload, UUID.randomUUID().toString(), NOON, NOON.plusSeconds(45))));
        assertThat(uploads).containsOnlyOnce(true);

        assertThat(toCheck(NOON.plusSeconds(44))).doesNotContain(upload);
        assertThat(toCheck(NOON.plusSeconds(46))).contains(upload);
        assertThat(database.<Boolean>in(entities ->
                        UploadSituations.uploads(entities).keep(upload, "somebody else's", NOON.plusSeconds(90))))
                .isFalse();
    }

    @Test
    void triesOfADryRunCountFromWhereItLastGotFurther() {
        assertThat(triesAfterTaking("first", NOON)).isEqualTo(1);
        assertThat(triesAfterTaking("second", NOON.plusSeconds(60))).isEqualTo(2);

        database.run(entities -> UploadSituations.uploads(entities).keep(upload, "second", NOON.plusSeconds(100)));
        assertThat(triesAfterTaking("third", NOON.plusSeconds(200))).isEqualTo(1);
    }

    @Test
    void aFileIsReadInThePiecesInWhichItCame() {
        database.run(entities -> {
            var files = UploadSituations.files(entities);
            files.add(new FilePiece(upload, 0, new byte[] {1, 2, 3}));
            files.add(new FilePiece(upload, 1, new byte[] {4}));
        });

        assertThat(piece(0)).containsExactly(1, 2, 3);
        assertThat(piece(1)).containsExactly(4);
        assertThat(piece(2)).isEmpty();

        database.run(entities -> UploadSituations.files(entities).remove(upload));
        assertThat(piece(0)).isEmpty();
    }

    @Test
    void aFileThatWasLeftIsFoundAWeekLaterIfNobodyStartedIt() {
        database.run(entities -> {
            UploadSituations.files(entities).add(new FilePiece(upload, 0, new byte[] {1}));
            UploadSituations.uploads(entities)
                    .locked(upload)
                    .orElseThrow()
                    .checked(new Findings(new Totals(1, 0, Credits.of("0.35")), null, Duration.ofSeconds(40)), NOON);
        });

        assertThat(leftFrom(NOON)).contains(upload);
        assertThat(leftFrom(NOON.minus(Duration.ofDays(7)))).doesNotContain(upload);

        database.run(entities ->
                UploadSituations.uploads(entities).locked(upload).orElseThrow().start(NOON));
        assertThat(leftFrom(NOON)).doesNotContain(upload);
    }

    private int triesAfterTaking(String lease, Instant now) {
        return database.in(entities -> {
            var uploads = UploadSituations.uploads(entities);
            assertThat(uploads.take(upload, lease, now, now.plusSeconds(45))).isTrue();
            return uploads.locked(upload).orElseThrow().inHand().tries();
        });
    }

    private List<String> leftFrom(Instant before) {
        return database.in(entities -> UploadSituations.uploads(entities).leftFrom(before));
    }

    private Optional<String> startedBefore(PromptUpload one) {
        return database.in(entities -> UploadSituations.uploads(entities).startedBefore(one.id()));
    }

    private byte[] piece(int number) {
        return database.in(entities -> UploadSituations.files(entities).piece(upload, number));
    }

    private List<String> toCheck(Instant now) {
        return database.in(entities -> UploadSituations.uploads(entities).toCheck(now));
    }

    private PromptUpload anUpload(String name, String hash) {
        var form = new FileForm("UTF-8", false, ",", false);
        return new PromptUpload(
                owner,
                new UploadedFile(name, hash, 100, form, null),
                UploadWish.CHECK_ONLY,
                NOON.minus(Duration.ofMinutes(1)));
    }

    private PromptRow good(int rowNo, String reference) {
        return PromptRow.good(at(rowNo), WHOLE, reference, Credits.of("0.35"));
    }

    private PromptRow.Place at(int rowNo) {
        return new PromptRow.Place(upload, rowNo);
    }
}
