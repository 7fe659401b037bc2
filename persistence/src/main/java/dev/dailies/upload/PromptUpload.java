package dev.dailies.upload;

import dev.dailies.team.Owner;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A CSV file of prompts, from its arrival to the end of its last video. Until it is started it costs nothing. */
@Entity
public class PromptUpload {

    @Id
    private String id;

    @Embedded
    private Owner owner;

    @Embedded
    private UploadedFile file;

    @Embedded
    private UploadWish wish;

    @Convert(converter = CellsColumn.class)
    private Cells header;

    @Enumerated(EnumType.STRING)
    private UploadStatus status = UploadStatus.CHECKING;

    @Embedded
    private Findings findings;

    @Embedded
    private Pause pause;

    @Embedded
    private DryRun dryRun;

    private Instant createdAt;
    private Instant checkedAt;
    private Instant startedAt;
    private Instant completedAt;
    private Instant pricedAt;
    private Instant agreedAt;

    protected PromptUpload() {}

    public PromptUpload(Owner owner, UploadedFile file, UploadWish wish, Instant now) {
        this.id = UploadIds.next();
        this.owner = owner;
        this.file = file;
        this.wish = wish;
        this.createdAt = now;
        if (file.refusal() != null) {
            status = UploadStatus.REFUSED;
        }
    }

    /** The dry run has begun: these are its columns, and all rows are priced as of now. */
    public void reads(Cells columns, Instant now) {
        status.require("read", UploadStatus.CHECKING);
        header = columns;
        pricedAt = now;
    }

    /** The dry run has come upon something that ends it. */
    public void findUnreadable(FileRefusal why) {
        status.require("refused", UploadStatus.CHECKING);
        file = file.refusedFor(why);
    }

    /** The dry run gets no further, and the file is not to blame. */
    public void giveUp(Instant now) {
        findUnreadable(FileRefusal.of(FileProblem.NOT_CHECKED));
        checked(null, now);
    }

    /** The dry run is over. One that was wished to, and of which there is nothing to ask, starts by itself. */
    public void checked(Findings found, Instant now) {
        status.require("checked", UploadStatus.CHECKING);
        checkedAt = now;
        dryRun = null;
        if (file.refusal() != null) {
            status = UploadStatus.REFUSED;
            return;
        }
        status = UploadStatus.READY;
        findings = found;
        if (wish.startsItself() && found.areSpotless()) {
            start(now);
        }
    }

    /** Reads the same file again, in another form. */
    public void readAs(String encoding, String separator) {
        status.require("read differently", UploadStatus.READY, UploadStatus.REFUSED);
        if (file.form() == null) {
            throw WrongUploadState.cannot("read differently", status);
        }
        checkAgain(file.form().with(encoding, separator));
    }

    /** Its rows are checked and priced anew, because prices are others now; it waits to be started then. */
    public void priceAgain() {
        status.require("priced again", UploadStatus.READY);
        checkAgain(file.form());
    }

    /** It is checked anew, and waits to be started then. */
    private void checkAgain(FileForm form) {
        file = file.readAs(form);
        wish = new UploadWish(false, wish.allOrNone());
        header = null;
        findings = null;
        status = UploadStatus.CHECKING;
    }

    /**
     * Its operator wants it to go on: with its rows if it is paused, else with its check, in whoever's hands that is or
     * even if it was given up.
     */
    public void restart() {
        if (status == UploadStatus.PAUSED && pause.why() != PausedFor.PRICE) {
            resume();
        } else if (status == UploadStatus.REFUSED && file.refusal().problem() == FileProblem.NOT_CHECKED) {
            checkAgain(file.form());
        } else {
            status.require("restarted", UploadStatus.CHECKING);
            dryRun = dryRun == null ? null : new DryRun(dryRun.execution(), null, null, 0);
        }
    }

    /** Starts nothing unless every row is good, or takes that back. */
    public void allOrNone(boolean wanted) {
        wish = new UploadWish(wish.startsItself(), wanted);
    }

    /** Its good rows become tasks from now on. */
    public void start(Instant now) {
        status.require("started", UploadStatus.READY);
        if (findings.totals().good() == 0) {
            throw WrongUploadState.withoutGoodRows();
        }
        if (wish.allOrNone() && findings.totals().bad() > 0) {
            throw WrongUploadState.withBadRows(findings.totals().bad());
        }
        status = UploadStatus.RUNNING;
        startedAt = now;
    }

    public void pause(Pause why) {
        status.require("paused", UploadStatus.RUNNING);
        status = UploadStatus.PAUSED;
        pause = why;
    }

    public void resume() {
        status.require("resumed", UploadStatus.PAUSED);
        status = UploadStatus.RUNNING;
        pause = null;
    }

    /** Its owner has it go on, at the prices of now if they are why it is paused. */
    public void agree(Instant now) {
        agreedAt = pause != null && pause.why() == PausedFor.PRICE ? now : agreedAt;
        resume();
    }

    /** No further row becomes a task. */
    public void cancel(Instant now) {
        if (status.isTerminal()) {
            throw WrongUploadState.cannot("cancelled", status);
        }
        end(UploadStatus.CANCELLED, now);
    }

    /** Every good row has its end. */
    public void complete(Instant now) {
        status.require("completed", UploadStatus.RUNNING);
        end(UploadStatus.COMPLETED, now);
    }

    private void end(UploadStatus last, Instant now) {
        status = last;
        pause = null;
        dryRun = null;
        completedAt = now;
    }

    /** Which batch execution checks it. */
    public void checkedBy(long execution) {
        dryRun = dryRun == null ? null : new DryRun(execution, dryRun.lease(), dryRun.leaseUntil(), dryRun.tries());
    }

    /** Whether its dry run is still to be done, by the holder of this lease. */
    public boolean isInHandOf(String lease) {
        return status == UploadStatus.CHECKING && dryRun != null && lease.equals(dryRun.lease());
    }

    /** Until when a node has its dry run in hand, {@code null} if none has. */
    Instant leaseUntil() {
        return dryRun == null ? null : dryRun.leaseUntil();
    }

    /** The upload as its owner may see it. */
    public UploadView view() {
        return new UploadView(
                id,
                owner,
                file,
                header,
                status,
                pause,
                wish.allOrNone(),
                findings,
                createdAt,
                checkedAt,
                startedAt,
                completedAt,
                pricedAt,
                agreedAt);
    }

    public String id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public UploadStatus status() {
        return status;
    }

    /** Its dry run, for whoever has just taken that. */
    public CheckInHand inHand() {
        return new CheckInHand(id, dryRun.execution(), dryRun.tries());
    }
}
