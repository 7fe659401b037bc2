package dev.dailies.task;

import dev.dailies.credit.Credits;
import dev.dailies.credit.Hold;
import dev.dailies.team.Owner;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One asked-for video, from queued to its end. It is created with its price held; {@link Work} says what is to be done
 * next; its end is written once, together with the money ({@code TaskSettlement}).
 */
@Entity
@SqlResultSetMapping(
        name = VideoTask.LISTED,
        entities = @EntityResult(entityClass = VideoTask.class),
        columns = @ColumnResult(name = "maker", type = String.class))
public class VideoTask {

    /** The mapping of rows that hold a task and its maker's address. */
    static final String LISTED = "ListedTask";

    @Id
    private String id;

    @Embedded
    private Owner owner;

    @Embedded
    private Asked asked;

    @Embedded
    private Price rate;

    @Column(name = "price")
    private Credits held;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.QUEUED;

    private Integer progress;
    private Integer generated;
    private Credits charged;
    private Long storedBytes;

    @Embedded
    private Upstream upstream;

    @Embedded
    private TaskError error;

    @Embedded
    private Milestones milestones = Milestones.none();

    private boolean outcomeUnknown;
    private Instant createdAt;
    private Instant handedOverAt;
    private Instant completedAt;

    @Embedded
    private Work work;

    protected VideoTask() {}

    /**
     * A task about to be handed over.
     *
     * @param provider who is to make it
     * @param lease the lease of the create call
     * @param handOverBy when that call must be long over
     */
    public VideoTask(
            Owner owner,
            VideoRequest request,
            ListedPrice price,
            String provider,
            String lease,
            Instant now,
            Instant handOverBy) {
        this.id = TaskIds.next(now);
        this.owner = owner;
        this.asked = Asked.of(request);
        this.rate = price.priceOf(request);
        this.held = rate.of(request.seconds());
        this.upstream = new Upstream(provider, price.model().providerModel());
        this.createdAt = now;
        this.work = new Work(TaskStep.HANDING_OVER, handOverBy, lease);
    }

    /** The provider has made it; what is left is to fetch it, under the same lease. */
    public void made(String video, Integer seconds, BigDecimal cost, Instant now) {
        status = status.become(TaskStatus.RUNNING);
        reached().made(now);
        generated = seconds == null ? asked.seconds() : seconds;
        upstream.made(video, cost);
        work.goOn(TaskStep.COPYING);
    }

    /** The provider keeps its video elsewhere by now. */
    public void moved(String video) {
        upstream.made(video, null);
    }

    /**
     * It succeeds, with our own copy of the video.
     *
     * @return what it costs: the generated seconds at its own rate (contract 6.3)
     */
    public Credits succeed(long bytes, Instant now) {
        var charge = succeed(now);
        stored(bytes, now);
        return charge;
    }

    /** It succeeds with the provider's address, because copying keeps failing; the copy is still wanted. */
    public Credits succeedWithoutCopy(Instant now, Instant nextTry) {
        var charge = succeed(now);
        work.leave(TaskStep.COPYING_LATE, nextTry);
        return charge;
    }

    private Credits succeed(Instant now) {
        status = status.become(TaskStatus.SUCCEEDED);
        completedAt = now;
        progress = 100;
        charged = rate.of(generated);
        return charged;
    }

    /** The late copy is there. */
    public void stored(long bytes, Instant now) {
        storedBytes = bytes;
        reached().stored(now);
        work.done();
    }

    /** It ends without a video and without a charge. */
    public void end(TaskStatus verdict, TaskError why, BigDecimal cost, Instant now) {
        status = status.become(verdict);
        error = why;
        charged = Credits.NONE;
        completedAt = now;
        upstream.costs(cost);
        work.done();
    }

    /** The provider did not take it. Where it did not say so, a job may exist that we cannot name. */
    public void refuse(TaskError why, Integer httpStatus, String body, boolean unknown, Instant now) {
        upstream.refused(httpStatus, body);
        outcomeUnknown = unknown;
        end(TaskStatus.FAILED, why, null, now);
    }

    /** Its deadline passed without a verdict; a late one is still listened for. */
    public void expire(TaskError why, Instant now, Instant nextLook) {
        end(TaskStatus.EXPIRED, why, null, now);
        outcomeUnknown = true;
        work.leave(TaskStep.AWAITING_LATE_VERDICT, nextLook);
    }

    /**
     * The verdict came after the end: the operator's cost, never the team's (contract 5.4).
     *
     * @return how much more it costs than was known before
     */
    public BigDecimal lateVerdict(BigDecimal cost) {
        var before = upstream.providerCost() == null ? BigDecimal.ZERO : upstream.providerCost();
        upstream.costs(cost);
        outcomeUnknown = false;
        work.done();
        return cost == null ? BigDecimal.ZERO : cost.subtract(before);
    }

    /** Somebody has looked into what became of it. */
    public void clearOutcome() {
        outcomeUnknown = false;
    }

    /** Its copy is tried again at once, as if for the first time. */
    public void copyAgain(Instant now) {
        work.leave(work.step(), now);
    }

    /** The step came to nothing and is tried again. */
    public void again(Instant due) {
        work.again(due);
    }

    /** Nothing more is tried. */
    public void giveUp() {
        work.done();
    }

    public String id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    /** Whether nobody knows if the provider made it. */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    public TaskStatus status() {
        return status;
    }

    /** What the provider says that it costs us, {@code null} while it says nothing. */
    BigDecimal providerCost() {
        return upstream.providerCost();
    }

    /** When the provider told that it has made it, {@code null} before. */
    public Instant madeAt() {
        return reached().madeAt();
    }

    /** What was set aside for it. */
    public Hold hold() {
        return new Hold(owner.teamId(), id, held);
    }

    /** The claim that the holder of its lease has on it. */
    public Claim claim() {
        return new Claim(
                id,
                work.lease(),
                work.step(),
                work.attempts(),
                upstream.provider(),
                upstream.providerJob(),
                upstream.providerVideo(),
                createdAt,
                completedAt);
    }

    /** The task as its owner may see it. */
    public TaskView view() {
        return new TaskView(
                id,
                owner,
                asked,
                status,
                progress,
                generated,
                held,
                charged,
                error,
                upstream.status(),
                upstream.error(),
                storedBytes,
                upstream.providerVideo(),
                work.step() == TaskStep.HANDING_OVER,
                createdAt,
                completedAt);
    }

    /** Its way so far. */
    public TaskHistory history() {
        var reached = reached();
        return new TaskHistory(
                view(),
                rate,
                handedOverAt,
                reached.runningSince(),
                reached.madeAt(),
                reached.storedAt(),
                upstream.providerJob(),
                upstream.providerCost());
    }

    /** JPA leaves an embedded object out as long as all of it is null. */
    private Milestones reached() {
        if (milestones == null) {
            milestones = Milestones.none();
        }
        return milestones;
    }
}
