package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.BookView;
import dev.dailies.task.FailedCopy;
import dev.dailies.task.OpenTasks;
import dev.dailies.task.StoreView;
import dev.dailies.task.service.OperationReading;
import dev.dailies.task.service.ProviderOutlook;
import dev.dailies.upload.UploadJob;
import dev.dailies.upload.service.UploadOperation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the installation is doing. Each part is looked up once, when it is shown. */
@Named
@RequestScoped
public class OperationsPage {

    private static final int MOST = 20;
    private static final List<String> STATES =
            List.of("handing-over", "queued", "running", "copying", "copying-late", "late");

    @Inject
    Settings settings;

    @Inject
    OperationReading reading;

    @Inject
    UploadOperation uploads;

    @Inject
    Moments moments;

    private List<OpenTasks> open;
    private List<ProviderOutlook> providers;
    private BookView books;
    private List<FailedCopy> copies;
    private List<UploadJob> jobs;
    private StoreView store;

    public Instant now() {
        return moments.now();
    }

    public List<ProviderOutlook> providers() {
        if (providers == null) {
            providers = reading.providers(open());
        }
        return providers;
    }

    public int allowed(ProviderOutlook provider) {
        return reading.asksPerSecond(provider.name());
    }

    /** For how long the longest-waiting task of all has been due. */
    public Duration lag() {
        return providers().stream()
                .map(ProviderOutlook::lag)
                .reduce(Duration.ZERO, (longest, lag) -> lag.compareTo(longest) > 0 ? lag : longest);
    }

    /** What is left to be done, in the order in which a task goes through it. */
    public List<OpenRow> openRows() {
        return STATES.stream()
                .map(state -> new OpenRow(
                        state,
                        open().stream()
                                .filter(tasks -> OpenRow.stateOf(tasks).equals(state))
                                .toList()))
                .filter(row -> !row.tasks().isEmpty())
                .toList();
    }

    /** How many tasks have no end yet. */
    public long underWay() {
        return open().stream()
                .filter(tasks -> !tasks.status().isTerminal())
                .mapToLong(OpenTasks::all)
                .sum();
    }

    public BookView books() {
        if (books == null) {
            books = reading.books();
        }
        return books;
    }

    public List<FailedCopy> copies() {
        if (copies == null) {
            copies = reading.failedCopies(MOST);
        }
        return copies;
    }

    public List<UploadJob> jobs() {
        if (jobs == null) {
            jobs = uploads.jobs(MOST);
        }
        return jobs;
    }

    public int most() {
        return MOST;
    }

    public StoreView store() {
        if (store == null) {
            store = reading.store();
        }
        return store;
    }

    /** How many bytes are free where the videos are kept, or less than none where that cannot be told. */
    public long free() {
        return reading.free().orElse(-1);
    }

    /** Why no video can be kept right now, if there is a reason. */
    Optional<String> trouble() {
        return reading.trouble();
    }

    /** How long a video is kept. */
    public Duration retention() {
        return settings.keeping().retention();
    }

    /** What the store comes to in the end, if every day adds what the last one did. */
    public long levelsOffAt() {
        return store().dayBytes() * Math.max(1, retention().toDays());
    }

    /** Looks everything up anew, because something was done about it. */
    void forget() {
        open = null;
        providers = null;
        books = null;
        copies = null;
        jobs = null;
    }

    private List<OpenTasks> open() {
        if (open == null) {
            open = reading.backlog();
        }
        return open;
    }
}
