package dev.dailies.task.service;

import dev.dailies.task.service.BookCheck.Findings;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the books checked at the start and every hour, and shows how many figures were wrong the last time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookWatch {

    private static final String DRIFT = "dailies.ledger.drift";

    @Inject
    BookCheck books;

    @Inject
    Gauges gauges;

    private volatile Findings last;

    @PostConstruct
    void show() {
        gauges.show(DRIFT, Tags.of("kind", "balances"), () -> last == null ? Double.NaN : last.balances());
        gauges.show(DRIFT, Tags.of("kind", "settlements"), () -> last == null ? Double.NaN : last.settlements());
        gauges.show(DRIFT, Tags.of("kind", "counts"), () -> last == null ? Double.NaN : last.counts());
    }

    /** Checks them now. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void check() {
        last = books.check();
    }

    /** Checks them in the background. */
    @Asynchronous
    public void checkSoon() {
        check();
    }
}
