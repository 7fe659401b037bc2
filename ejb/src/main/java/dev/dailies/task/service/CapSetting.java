package dev.dailies.task.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.shared.Settings;
import dev.dailies.task.Cap;
import dev.dailies.task.CapHolder;
import dev.dailies.task.CapLine;
import dev.dailies.task.CapOverride;
import dev.dailies.task.CapOverrides;
import dev.dailies.task.CapSubject;
import dev.dailies.task.CapTerms;
import dev.dailies.team.Administrator;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.service.Administration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets and ends caps. They count from the next create on, on every node; what is under way runs on. Changes come one after
 * the other, so that of two at once the second knows what the first did.
 */
@Stateless
public class CapSetting {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    CapOverrides overrides;

    @Inject
    CapReading reading;

    @Inject
    Administration administration;

    /**
     * Sets a cap in the place of the one that they have now.
     *
     * @return whether that is another
     * @throws AdministratorRequired if somebody else asks
     * @throws CapTerms.Over if it would end before it begins
     */
    public boolean set(Administrator by, CapSubject subject, CapTerms terms, Reason reason) {
        var holder = changing(by, subject);
        var own = reading.own(subject).map(CapLine::terms);
        if (own.filter(terms::equals).isPresent()) {
            return false;
        }
        overrides.set(new CapOverride(subject, terms, reason, by.accountId(), clock.instant()));
        note(
                by,
                Deed.CAP_SET,
                holder,
                new Change(own.map(this::words).orElseGet(() -> otherwise(subject)), words(terms)),
                reason);
        return true;
    }

    /**
     * Ends their own cap, so that the less specific one holds again.
     *
     * @return whether they had one
     * @throws AdministratorRequired if somebody else asks
     */
    public boolean end(Administrator by, CapSubject subject, Reason reason) {
        var holder = changing(by, subject);
        Optional<CapLine> own = reading.own(subject);
        if (own.isEmpty()) {
            return false;
        }
        overrides.end(subject);
        note(by, Deed.CAP_ENDED, holder, new Change(words(own.get().terms()), otherwise(subject)), reason);
        return true;
    }

    private CapHolder changing(Administrator by, CapSubject subject) {
        administration.admit(by);
        overrides.changing();
        return reading.holder(subject).orElseThrow(CapSubject.Unknown::new);
    }

    private void note(Administrator by, Deed deed, CapHolder holder, Change change, Reason reason) {
        var subject = holder.subject();
        var about = switch (subject.scope()) {
            case INSTALLATION -> Subject.INSTALLATION;
            case TEAM -> new Subject(Subject.Kind.TEAM, subject.id(), holder.name());
            case ACCOUNT -> new Subject(Subject.Kind.ACCOUNT, subject.id(), holder.name());
        };
        administration.note(by, deed, about, change, reason);
    }

    private String words(CapTerms terms) {
        return terms.words(settings.reportingZone());
    }

    /** What holds without a cap of their own, in figures. */
    private String otherwise(CapSubject subject) {
        return reading.otherwise(subject, clock.instant()).stream()
                .map(Cap::most)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" / "));
    }
}
