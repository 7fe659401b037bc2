package dev.dailies.pages;

import dev.dailies.task.service.ProviderOutlook;
import dev.dailies.task.service.ProviderOutlook.State;
import dev.dailies.upload.UploadJob;
import dev.dailies.upload.UploadStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What of an installation does not go on without a person, the most urgent in front. */
@Named
@RequestScoped
public class Needs {

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration LONG_CHECK = Duration.ofMinutes(15);
    private static final int FEW_DAYS = 3;

    @Inject
    OperationsPage page;

    @Inject
    UnknownOutcomesList unknown;

    @Inject
    Words words;

    @Inject
    Moments moments;

    @Inject
    Measures measures;

    public List<Need> all() {
        var needs = new ArrayList<Need>();
        if (page.books().wrong() > 0) {
            needs.add(need(true, "books", "books", page.books().wrong()));
        }
        page.providers().forEach(provider -> provider(provider, needs));
        if (page.lag().compareTo(LATE) > 0) {
            needs.add(need(true, "lag", "providers", measures.length(page.lag())));
        }
        if (unknown.count() > 0) {
            needs.add(need(false, unknown.count() == 1 ? "unknown.one" : "unknown", "unknown", unknown.count()));
        }
        if (!page.copies().isEmpty()) {
            needs.add(need(false, "copies", "copies"));
        }
        if (page.jobs().stream().anyMatch(this::isStuck)) {
            needs.add(need(false, "jobs", "jobs"));
        }
        page.trouble().ifPresent(why -> needs.add(need(true, "keeping", "store", why)));
        if (isNearlyFull()) {
            needs.add(need(true, "store", "store", measures.bytes(page.free())));
        }
        return needs;
    }

    private void provider(ProviderOutlook provider, List<Need> needs) {
        if (provider.state() == State.ALARM) {
            needs.add(need(
                    true,
                    "alarm",
                    "providers",
                    provider.name(),
                    moments.dated(provider.standing().alarmSince()),
                    provider.standing().alarm()));
        } else if (provider.state() == State.TROUBLE) {
            needs.add(need(
                    false,
                    "trouble",
                    "providers",
                    provider.name(),
                    provider.recent().errorPercent()));
        }
    }

    /** A dry run takes seconds. */
    private boolean isStuck(UploadJob job) {
        return job.status() == UploadStatus.REFUSED
                || job.status() == UploadStatus.CHECKING
                        && job.createdAt().plus(LONG_CHECK).isBefore(moments.now());
    }

    private boolean isNearlyFull() {
        return page.free() >= 0 && page.free() < page.store().dayBytes() * FEW_DAYS;
    }

    private Need need(boolean bad, String what, String where, Object... values) {
        return new Need(bad, words.with("admin.need." + what, values), where);
    }
}
