package dev.dailies.task.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.provider.ProviderJob;
import dev.dailies.shared.Settings;
import dev.dailies.task.AspectRatio;
import dev.dailies.task.IdempotencyKey;
import dev.dailies.task.IdempotencyKeys;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.ListedPrice;
import dev.dailies.task.PendingCaps;
import dev.dailies.task.ReusedIdempotencyKey;
import dev.dailies.task.Slots;
import dev.dailies.task.TaskView;
import dev.dailies.task.TooManyPendingTasks;
import dev.dailies.task.VideoModels;
import dev.dailies.task.VideoRequest;
import dev.dailies.task.VideoTask;
import dev.dailies.task.VideoTasks;
import dev.dailies.team.Owner;
import dev.dailies.team.service.TeamStanding;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Takes a request in: refuses it, or keeps a task whose price is already held. The provider hears of it afterwards. */
@Stateless
public class TaskIntake {

    /** How much longer than the provider may take, before a task in hand-over counts as lost. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    TeamStanding standing;

    @Inject
    VideoModels models;

    @Inject
    PendingCaps caps;

    @Inject
    VideoTasks tasks;

    @Inject
    IdempotencyKeys repeatable;

    @Inject
    CreditLedger ledger;

    /**
     * A single request: it may use all of the account's slots.
     *
     * @throws dev.dailies.shared.Refusal whichever of the contract's checks fails first (2.7)
     */
    public Accepted accept(Owner owner, VideoRequest request, Optional<RepeatableRequest> again) {
        return accept(owner, request, again, Slots.EVERY);
    }

    /**
     * The one transaction in which a task comes to be. The team's account comes last, because its row is the one that
     * the whole team waits for.
     *
     * @param slots how many of the account's slots may be in use after it
     * @throws dev.dailies.shared.Refusal whichever of the contract's checks fails first (2.7)
     */
    public Accepted accept(Owner owner, VideoRequest request, Optional<RepeatableRequest> again, int slots) {
        standing.admit(owner);
        var now = clock.instant();
        var listed = models.priced(request.model(), now).orElseThrow(InvalidRequest::unsupportedModel);
        listed.model().admit(request);
        if (!caps.enter(owner, settings.pendingCap(), slots, now)) {
            throw new TooManyPendingTasks(caps.slots(owner, settings.pendingCap(), now));
        }
        var provider = listed.model().provider().orElse(settings.providers().standard());
        var handOverBy = now.plus(settings.providers().createTimeout()).plus(GRACE);
        var task = tasks.add(new VideoTask(
                owner, request, listed, provider, UUID.randomUUID().toString(), now, handOverBy));
        again.ifPresent(
                repeat -> repeatable.add(new IdempotencyKey(nameOf(owner, repeat), repeat.bodyHash(), task.id(), now)));
        ledger.hold(task.hold(), owner.actor());
        return new Accepted(task.view(), task.claim(), job(request, listed));
    }

    /**
     * The task that an earlier request of the same key and body made, if there was one.
     *
     * @throws ReusedIdempotencyKey if the body was another, or that request is not answered yet
     */
    public Optional<TaskView> earlier(Owner owner, RepeatableRequest again) {
        var earlier = repeatable
                .first(nameOf(owner, again), clock.instant())
                .flatMap(key -> tasks.view(key.taskFor(again.bodyHash())));
        if (earlier.filter(TaskView::handingOver).isPresent()) {
            throw ReusedIdempotencyKey.whileInProgress();
        }
        return earlier;
    }

    private static IdempotencyKey.Name nameOf(Owner owner, RepeatableRequest again) {
        return new IdempotencyKey.Name(owner.keyId(), again.key());
    }

    private static ProviderJob job(VideoRequest request, ListedPrice listed) {
        return new ProviderJob(
                listed.model().providerModel(),
                request.prompt(),
                request.seconds(),
                request.resolution().label(),
                Optional.ofNullable(request.aspectRatio())
                        .map(AspectRatio::label)
                        .orElse(null),
                request.image() == null ? null : request.image().uri(),
                request.user());
    }
}
