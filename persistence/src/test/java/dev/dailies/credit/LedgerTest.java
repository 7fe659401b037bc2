package dev.dailies.credit;

import static dev.dailies.credit.CreditsSituations.aTeamWith;
import static dev.dailies.credit.CreditsSituations.accounts;
import static dev.dailies.credit.CreditsSituations.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LedgerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    @Parameter
    Database database;

    @Test
    void aRowSaysWhatMovedForWhatByWhomAndWhen() {
        var team = aTeamWith("10", database);
        var task = aReference();

        database.run(entities -> {
            accounts(entities).hold(team, Credits.of("0.42"));
            ledger(entities)
                    .write(new Ledger.Entry(team, LedgerKind.HOLD, task, "key 7", "Because"), zero(), cents(42), NOON);
        });

        assertThat(statement(task)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(LedgerKind.HOLD);
            assertThat(row.actor()).isEqualTo("key 7");
            assertThat(row.reason()).isEqualTo("Because");
            assertThat(row.balanceChange()).isEqualByComparingTo("0");
            assertThat(row.heldChange()).isEqualByComparingTo("0.42");
            assertThat(row.at()).isEqualTo(NOON);
        });
    }

    @Test
    void aRowShowsTheFiguresThatTheAccountHasAfterIt() {
        var team = aTeamWith("10", database);
        var task = aReference();

        database.run(entities -> move(entities, team, LedgerKind.HOLD, task, 0, 100));
        database.run(entities -> {
            move(entities, team, LedgerKind.CHARGE, task, -42, -42);
            move(entities, team, LedgerKind.RELEASE, task, 0, -58);
        });

        assertThat(statement(task))
                .extracting(Movement::kind)
                .containsExactly(LedgerKind.HOLD, LedgerKind.CHARGE, LedgerKind.RELEASE);
        assertThat(statement(task))
                .extracting(row -> Credits.plain(row.balanceAfter()))
                .containsExactly("10.00", "9.58", "9.58");
        assertThat(statement(task))
                .extracting(row -> Credits.plain(row.heldAfter()))
                .containsExactly("1.00", "0.58", "0.00");
    }

    @Test
    void oneTaskIsChargedOnlyOnce() {
        var team = aTeamWith("10", database);
        var task = aReference();
        database.run(entities -> move(entities, team, LedgerKind.CHARGE, task, -1, 0));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.run(entities -> move(entities, team, LedgerKind.CHARGE, task, -1, 0)));
        assertThat(statement(task)).hasSize(1);
        assertThat(driftsOf(team)).isEmpty();
    }

    @Test
    void ofEightSimultaneousReleasesOneHappens() throws Exception {
        var team = aTeamWith("10", database);
        var task = aReference();
        database.run(entities -> move(entities, team, LedgerKind.HOLD, aReference(), 0, 900));
        database.run(entities -> move(entities, team, LedgerKind.HOLD, task, 0, 100));

        var released = AtOnce.threads(8, () -> {
            try {
                database.run(entities -> move(entities, team, LedgerKind.RELEASE, task, 0, -100));
                return true;
            } catch (PersistenceException second) {
                return false;
            }
        });

        assertThat(released.stream().filter(Boolean::booleanValue)).hasSize(1);
        assertThat(driftsOf(team)).isEmpty();
    }

    @Test
    void whatATaskHasIsKnownByKind() {
        var team = aTeamWith("10", database);
        var task = aReference();
        database.run(entities -> move(entities, team, LedgerKind.HOLD, task, 0, 1));

        assertThat(has(LedgerKind.HOLD, task)).isTrue();
        assertThat(has(LedgerKind.CHARGE, task)).isFalse();
    }

    @Test
    void nothingIsWrittenForATeamWithoutAnAccount() {
        var task = aReference();
        database.run(entities -> ledger(entities)
                .write(new Ledger.Entry(-1, LedgerKind.HOLD, task, "test", null), zero(), cents(1), NOON));

        assertThat(statement(task)).isEmpty();
    }

    @Test
    void aBalanceThatSomebodyTamperedWithIsADriftByThatMuch() {
        var team = aTeamWith("10", database);
        assertThat(driftsOf(team)).isEmpty();

        database.run(entities -> accounts(entities).move(team, cents(25), zero()));
        assertThat(driftsOf(team)).singleElement().satisfies(drift -> {
            assertThat(drift.balance()).isEqualByComparingTo("0.25");
            assertThat(drift.held()).isEqualByComparingTo("0");
        });

        database.run(entities -> accounts(entities).move(team, cents(-25), cents(3)));
        assertThat(driftsOf(team))
                .singleElement()
                .satisfies(drift -> assertThat(drift.held()).isEqualByComparingTo("0.03"));

        database.run(entities -> accounts(entities).move(team, zero(), cents(-3)));
        assertThat(driftsOf(team)).isEmpty();
    }

    private static void move(
            EntityManager entities, long team, LedgerKind kind, String reference, int balance, int held) {
        accounts(entities).move(team, cents(balance), cents(held));
        ledger(entities)
                .write(new Ledger.Entry(team, kind, reference, "system", null), cents(balance), cents(held), NOON);
    }

    private boolean has(LedgerKind kind, String reference) {
        return database.in(entities -> ledger(entities).has(kind, reference));
    }

    private List<Movement> statement(String reference) {
        return database.in(entities -> ledger(entities).of(reference));
    }

    private List<Drift> driftsOf(long team) {
        return database.in(entities -> ledger(entities).drifts()).stream()
                .filter(drift -> drift.teamId() == team)
                .toList();
    }

    private static String aReference() {
        return "task_" + UUID.randomUUID();
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }
}
