package dev.dailies.task.service;

import dev.dailies.provider.Providers;
import dev.dailies.shared.Place;
import dev.dailies.shared.Settings;
import dev.dailies.shared.Slice;
import dev.dailies.task.Backlog;
import dev.dailies.task.BookReports;
import dev.dailies.task.BookView;
import dev.dailies.task.FailedCopy;
import dev.dailies.task.OpenTasks;
import dev.dailies.task.ProviderMinutes;
import dev.dailies.task.ProviderStates;
import dev.dailies.task.StoreReports;
import dev.dailies.task.StoreView;
import dev.dailies.task.UnknownOutcome;
import dev.dailies.task.UnknownOutcomes;
import dev.dailies.task.VideoModels;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows how the installation is doing. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OperationReading {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Providers clients;

    @Inject
    ProviderStates states;

    @Inject
    ProviderMinutes minutes;

    @Inject
    VideoModels models;

    @Inject
    Backlog backlog;

    @Inject
    UnknownOutcomes unknown;

    @Inject
    BookReports books;

    @Inject
    StoreReports reports;

    @Inject
    VideoStore store;

    /** All that is left to be done, by provider, by what it is, and by age. */
    public List<OpenTasks> backlog() {
        return backlog.byAge(clock.instant());
    }

    /**
     * The providers that are made use of.
     *
     * @param open the tasks that they have
     */
    public List<ProviderOutlook> providers(List<OpenTasks> open) {
        var now = clock.instant();
        var calls = minutes.since(ProviderOutlook.hour(now), ProviderOutlook.minutes(now));
        var named = models.providers();
        return states.standings().stream()
                .map(standing -> new ProviderOutlook(
                        standing,
                        standing.name().equals(settings.providers().standard()),
                        calls.stream()
                                .filter(of -> of.provider().equals(standing.name()))
                                .toList(),
                        open.stream()
                                .filter(of -> of.provider().equals(standing.name()))
                                .toList(),
                        now))
                .filter(provider -> provider.isInUse() || named.contains(provider.name()))
                .toList();
    }

    /** How many looks at jobs a second a provider allows. */
    public int asksPerSecond(String provider) {
        return clients.of(provider).asksPerSecond();
    }

    public long unknownOutcomes() {
        return unknown.count();
    }

    public Slice<UnknownOutcome> unknownOutcomes(Place<String> place, int size) {
        return unknown.page(place, size);
    }

    public BookView books() {
        return books.last(clock.instant());
    }

    public List<FailedCopy> failedCopies(int most) {
        return backlog.failedCopies(most);
    }

    public StoreView store() {
        return reports.last();
    }

    /** How many bytes are still free where the videos are kept, as far as this node can tell. */
    public OptionalLong free() {
        return store.free();
    }

    /** Why no video can be kept right now, if there is a reason. */
    public Optional<String> trouble() {
        return store.trouble();
    }
}
