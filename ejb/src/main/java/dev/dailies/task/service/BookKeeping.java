package dev.dailies.task.service;

import dev.dailies.task.BookDrift;
import dev.dailies.task.BookReports;
import dev.dailies.task.service.BookCheck.Findings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;

/** Keeps what a check of the books found, for whoever asks on any node. */
@Stateless
public class BookKeeping {

    @Inject
    Clock clock;

    @Inject
    BookReports reports;

    /** Puts it in the place of what the check before found. */
    public void keep(Findings findings, Collection<BookDrift> drifts) {
        reports.locked().found(findings.balances(), findings.settlements(), findings.counts(), clock.instant());
        reports.keep(reports.named(drifts));
    }
}
