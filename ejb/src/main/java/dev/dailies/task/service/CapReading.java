package dev.dailies.task.service;

import dev.dailies.shared.Place;
import dev.dailies.shared.Settings;
import dev.dailies.shared.Slice;
import dev.dailies.task.Cap;
import dev.dailies.task.CapEffect;
import dev.dailies.task.CapEffects;
import dev.dailies.task.CapFigures;
import dev.dailies.task.CapHolder;
import dev.dailies.task.CapHolders;
import dev.dailies.task.CapLine;
import dev.dailies.task.CapOverrides;
import dev.dailies.task.CapSubject;
import dev.dailies.task.PendingCaps;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows which caps hold, and what another would mean. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CapReading {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    CapOverrides overrides;

    @Inject
    CapHolders holders;

    @Inject
    CapEffects effects;

    @Inject
    PendingCaps caps;

    public CapFigures figures() {
        return overrides.figures(clock.instant());
    }

    /** How many unfinished tasks there are, of all accounts together. */
    public long underWay() {
        return caps.total();
    }

    public Slice<CapLine> page(Place<Long> place, int size) {
        return overrides.page(place, size, clock.instant());
    }

    public Optional<CapHolder> holder(CapSubject subject) {
        return holders.find(subject);
    }

    /** Teams and people with something in their names or addresses, so many of each at most. */
    public List<CapHolder> holders(String text, int most) {
        return holders.with(text, most);
    }

    /** The cap that is set for them, if it holds. */
    public Optional<CapLine> own(CapSubject subject) {
        return overrides.of(subject, clock.instant());
    }

    /** What holds at a moment for those without a cap of their own: for an account several, where its teams differ. */
    public List<Cap> otherwise(CapSubject subject, Instant at) {
        var standard = settings.pendingCap();
        return switch (subject.scope()) {
            case INSTALLATION -> List.of(new Cap(standard, null, null));
            case TEAM ->
                List.of(overrides.holding(List.of(), List.of(), standard, at).of(null, null));
            case ACCOUNT -> {
                var teams = holders.teamsOf(subject.id());
                var holding = overrides.holding(List.of(), teams, standard, at);
                yield teams.isEmpty()
                        ? List.of(holding.of(null, null))
                        : teams.stream()
                                .map(team -> holding.of(null, team))
                                .distinct()
                                .toList();
            }
        };
    }

    /** What a cap would mean for them at this moment. */
    public CapEffect effect(CapSubject subject, int cap) {
        return effects.of(subject, cap, clock.instant());
    }
}
