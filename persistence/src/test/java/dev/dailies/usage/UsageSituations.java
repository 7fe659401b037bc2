package dev.dailies.usage;

import dev.dailies.Database;
import dev.dailies.credit.CreditsSituations;
import dev.dailies.credit.Ledger;
import dev.dailies.credit.LedgerKind;
import dev.dailies.task.SituationsInTheDatabase;
import dev.dailies.task.TaskEnd;
import dev.dailies.task.TaskError;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.VideoTask;
import dev.dailies.team.Owner;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Tasks that end as they do in the product: state, money and news of it in one transaction. */
final class UsageSituations {

    static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    static final ReportDays UTC = new ReportDays(ZoneId.of("UTC"));

    private static final int MOST = 10_000;
    private static final BigDecimal HELD = new BigDecimal("0.42");

    private UsageSituations() {}

    static UsageRollUps rollUps(EntityManager entities) {
        var rollUps = new UsageRollUps();
        rollUps.entities = entities;
        return rollUps;
    }

    static UsageTurns turns(EntityManager entities) {
        var turns = new UsageTurns();
        turns.entities = entities;
        return turns;
    }

    static UsageDays usageDays(EntityManager entities) {
        var days = new UsageDays();
        days.entities = entities;
        return days;
    }

    static UsedTasks usedTasks(EntityManager entities) {
        var tasks = new UsedTasks();
        tasks.entities = entities;
        return tasks;
    }

    /** One that was made for 0.42, of which 0.07 a second are charged. */
    static String aVideoOf(int seconds, Owner owner, Instant at, EntityManager entities) {
        var task = queued(owner, at, entities);
        task.made(
                "http://example.com/v.mp4", seconds, new BigDecimal("0.05").multiply(BigDecimal.valueOf(seconds)), at);
        var charge = task.succeed(1, at).amount();
        move(task, LedgerKind.CHARGE, charge.negate(), charge.negate(), at, entities);
        if (charge.compareTo(HELD) < 0) {
            move(task, LedgerKind.RELEASE, BigDecimal.ZERO, charge.subtract(HELD), at, entities);
        }
        return ended(task, entities);
    }

    /** One that came to nothing; its provider may name a cost all the same. */
    static String aFailure(TaskStatus end, String cost, Owner owner, Instant at, EntityManager entities) {
        return aFailure(end, cost, owner, at, at, entities);
    }

    /** One that came to nothing some time after it was asked for. */
    static String aFailure(
            TaskStatus end, String cost, Owner owner, Instant asked, Instant at, EntityManager entities) {
        var task = queued(owner, asked, entities);
        task.end(end, new TaskError("x", "It broke."), cost == null ? null : new BigDecimal(cost), at);
        move(task, LedgerKind.RELEASE, BigDecimal.ZERO, HELD.negate(), at, entities);
        return ended(task, entities);
    }

    static void aLateCost(String task, String cost, EntityManager entities) {
        var late = entities.find(VideoTask.class, task);
        entities.persist(TaskEnd.costing(late, late.lateVerdict(new BigDecimal(cost))));
    }

    static void countAll(ReportDays days, Database database) {
        database.run(entities -> {
            turns(entities).take();
            rollUps(entities).count(days, MOST, NOW);
        });
    }

    static void forgetAll(Database database) {
        database.run(entities -> {
            turns(entities).take();
            rollUps(entities).forget();
        });
    }

    /** How many sums are wrong in the whole database; tests of other features leave some behind. */
    static long drift(ReportDays days, Database database) {
        return database.in(entities -> rollUps(entities).drift(days, NOW)).sums();
    }

    static List<DayUsage> usage(
            Facet facet, Owner owner, String first, String last, ReportDays days, Database database) {
        var slice = new UsageSlice(facet, null, owner.teamId(), LocalDate.parse(first), LocalDate.parse(last));
        return database.in(entities -> usageDays(entities).of(slice, false, days, NOW));
    }

    private static VideoTask queued(Owner owner, Instant at, EntityManager entities) {
        var task = SituationsInTheDatabase.aTaskHandedOverBy(owner, entities, at, "lease");
        entities.flush();
        move(task, LedgerKind.HOLD, BigDecimal.ZERO, HELD, at, entities);
        return task;
    }

    private static void move(
            VideoTask task,
            LedgerKind kind,
            BigDecimal balanceChange,
            BigDecimal heldChange,
            Instant at,
            EntityManager entities) {
        var team = task.owner().teamId();
        CreditsSituations.accounts(entities).move(team, balanceChange, heldChange);
        CreditsSituations.ledger(entities)
                .write(new Ledger.Entry(team, kind, task.id(), "system", null), balanceChange, heldChange, at);
    }

    private static String ended(VideoTask task, EntityManager entities) {
        entities.persist(TaskEnd.of(task));
        return task.id();
    }
}
