package dev.dailies.task.service;

import dev.dailies.credit.service.CreditLedger;
import dev.dailies.task.DueTasks;
import dev.dailies.task.ProviderStates;
import dev.dailies.task.TaskStatus;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How things stand in the whole installation, looked up every 15 seconds and shown to whoever watches it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskGauges {

    private static final Logger LOG = System.getLogger(TaskGauges.class.getName());
    private static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * The figures of one look.
     *
     * @param lag for how many seconds the longest-waiting task is due
     * @param held the credits that all teams have set aside
     */
    private record Figures(double queued, double running, double lag, double held) {}

    @Inject
    Clock clock;

    @Inject
    ProviderStates providers;

    @Inject
    DueTasks due;

    @Inject
    CreditLedger ledger;

    @Inject
    Gauges gauges;

    private volatile Figures figures = UNKNOWN;

    @PostConstruct
    void show() {
        gauges.show("dailies.tasks", Tags.of("status", TaskStatus.QUEUED.word()), () -> figures.queued());
        gauges.show("dailies.tasks", Tags.of("status", TaskStatus.RUNNING.word()), () -> figures.running());
        gauges.show("dailies.poll.lag.seconds", Tags.empty(), () -> figures.lag());
        gauges.show("dailies.credits.held", Tags.empty(), () -> figures.held());
        refresh();
    }

    /** Looks again. While the database is away, nothing is known. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void refresh() {
        try {
            figures = look();
        } catch (PersistenceException | EJBException databaseAway) {
            figures = UNKNOWN;
            LOG.log(Level.WARNING, "The figures could not be looked up: {0}", databaseAway.getMessage());
        }
    }

    private Figures look() {
        return new Figures(
                unfinished(TaskStatus.QUEUED),
                unfinished(TaskStatus.RUNNING),
                lag(clock.instant()),
                ledger.held().doubleValue());
    }

    private long unfinished(TaskStatus status) {
        return providers.names().stream()
                .mapToLong(provider -> due.unfinished(provider, status))
                .sum();
    }

    private double lag(Instant now) {
        return providers.names().stream()
                .flatMap(provider -> due.oldest(provider, now).stream())
                .map(since -> BigDecimal.valueOf(Duration.between(since, now).toMillis(), 3))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }
}
