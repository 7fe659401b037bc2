package dev.dailies.upload;

import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** A CSV file of prompts, from its arrival to the end of its last video. Until it is started it costs nothing. */
@Entity
public class PromptUpload {

    @Id
    private String id;

    @Embedded
    private Owner owner;

    private String fileName;
    private String contentHash;
    private long bytes;

    @Embedded
    private FileForm form;

    @Convert(converter = CellsColumn.class)
    private Cells header;

    @Enumerated(EnumType.STRING)
    private UploadStatus status = UploadStatus.CHECKING;

    @Enumerated(EnumType.STRING)
    private PausedFor pausedFor;

    private Credits needed;

    @Embedded
    private FileRefusal refusal;

    private boolean allOrNone;
    private boolean startsItself;
    private String repeats;

    @Embedded
    private Totals totals;

    private Instant createdAt;
    private Instant checkedAt;
    private Instant startedAt;
    private Instant completedAt;
    private Long execution;
    private String lease;
    private Instant leaseUntil;

    protected PromptUpload() {}

    public PromptUpload(Owner owner, UploadedFile file, UploadWish wish, Instant now) {
        this.id = UploadIds.next();
        this.owner = owner;
        this.fileName = file.name();
        this.contentHash = file.hash();
        this.bytes = file.bytes();
        this.form = file.form();
        this.allOrNone = wish.allOrNone();
        this.startsItself = wish.startsItself();
        this.createdAt = now;
        if (file.refusal() != null) {
            refusal = file.refusal();
            refuse(now);
        }
    }

    /** The dry run has come upon something that ends it. */
    public void findUnreadable(FileRefusal why) {
        require(UploadStatus.CHECKING);
        refusal = why;
    }

    /** The dry run has begun: these are its columns. */
    public void reads(Cells columns) {
        require(UploadStatus.CHECKING);
        header = columns;
    }

    /**
     * The dry run is over.
     *
     * @param before the upload of the same file that was started before, if there is one; then this one never starts by
     *     itself
     */
    public void checked(Totals found, Optional<String> before, Instant now) {
        require(UploadStatus.CHECKING);
        lease = null;
        if (refusal != null) {
            refuse(now);
            return;
        }
        status = UploadStatus.READY;
        totals = found;
        repeats = before.orElse(null);
        checkedAt = now;
        if (startsItself && before.isEmpty() && found.bad() == 0 && found.good() > 0) {
            start(now);
        }
    }

    /** Reads the same file again, in another form. */
    public void readAs(FileForm other) {
        if (status != UploadStatus.READY && status != UploadStatus.REFUSED) {
            throw WrongUploadState.cannot("read differently", status);
        }
        form = other;
        header = null;
        leaseUntil = null;
        status = UploadStatus.CHECKING;
        refusal = null;
        totals = null;
        execution = null;
        startsItself = false;
    }

    /** Its good rows become tasks from now on. */
    public void start(Instant now) {
        if (status != UploadStatus.READY) {
            throw WrongUploadState.cannot("started", status);
        }
        if (totals.good() == 0) {
            throw WrongUploadState.withoutGoodRows();
        }
        if (allOrNone && totals.bad() > 0) {
            throw WrongUploadState.withBadRows(totals.bad());
        }
        status = UploadStatus.RUNNING;
        startedAt = now;
    }

    /** Starts nothing unless every row is good, or takes that back. */
    public void allOrNone(boolean wanted) {
        allOrNone = wanted;
    }

    public void pause(PausedFor why, Credits price) {
        if (status != UploadStatus.RUNNING) {
            throw WrongUploadState.cannot("paused", status);
        }
        status = UploadStatus.PAUSED;
        pausedFor = why;
        needed = price;
    }

    public void resume() {
        if (status != UploadStatus.PAUSED) {
            throw WrongUploadState.cannot("resumed", status);
        }
        status = UploadStatus.RUNNING;
        pausedFor = null;
        needed = null;
    }

    /** No further row becomes a task. */
    public void cancel(Instant now) {
        if (status.isTerminal()) {
            throw WrongUploadState.cannot("cancelled", status);
        }
        status = UploadStatus.CANCELLED;
        pausedFor = null;
        completedAt = now;
        lease = null;
    }

    public void complete(Instant now) {
        require(UploadStatus.RUNNING);
        status = UploadStatus.COMPLETED;
        completedAt = now;
    }

    /** Which batch execution checks it. */
    public void checkedBy(long batchExecution) {
        execution = batchExecution;
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

    public FileForm form() {
        return form;
    }

    public Cells header() {
        return header;
    }

    /** The execution that began to check it, {@code null} before. */
    public Long execution() {
        return execution;
    }

    /** The upload as its owner may see it. */
    public UploadView view() {
        return new UploadView(
                id,
                owner,
                fileName,
                bytes,
                form,
                header,
                status,
                pausedFor,
                needed,
                refusal,
                allOrNone,
                repeats,
                totals,
                createdAt,
                checkedAt,
                startedAt,
                completedAt);
    }

    private void refuse(Instant now) {
        status = UploadStatus.REFUSED;
        checkedAt = now;
    }

    private void require(UploadStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("An upload that is " + status + " is not " + wanted);
        }
    }
}
