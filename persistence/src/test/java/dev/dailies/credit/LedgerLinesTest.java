package dev.dailies.credit;

import static dev.dailies.credit.CreditsSituations.aTeamWith;
import static dev.dailies.credit.CreditsSituations.accounts;
import static dev.dailies.credit.CreditsSituations.ledger;
import static dev.dailies.credit.CreditsSituations.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.team.Account;
import dev.dailies.team.ApiKey;
import dev.dailies.team.KeyText;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LedgerLinesTest {

    /** The team's recharge is at noon; each row that a test adds is an hour after the one before. */
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Parameter
    Database database;

    private long team;
    private Instant now = NOON;

    @BeforeEach
    void aTeam() {
        team = aTeamWith("10", database);
    }

    @Test
    void pagesTurnBothWaysNewestFirst() {
        hold("1", "key 1");
        hold("2", "key 1");
        hold("3", "key 1");

        var first = page(everything(), Place.newest());
        assertThat(heldIn(first)).containsExactly("3.00", "2.00");
        assertThat(first.newer()).isFalse();
        assertThat(first.older()).isTrue();

        var second = page(everything(), Place.before(idAt(first, 1)));
        assertThat(heldIn(second)).containsExactly("1.00", "0.00");
        assertThat(second.newer()).isTrue();
        assertThat(second.older()).isFalse();

        assertThat(heldIn(page(everything(), Place.after(idAt(second, 1))))).containsExactly("2.00", "1.00");
        assertThat(heldIn(page(everything(), Place.after(idAt(second, 0)))))
                .as("whoever turns back to the newest sees a full page")
                .containsExactly("3.00", "2.00");
    }

    @Test
    void aLineSaysWhatANewTaskMayTakeAfterIt() {
        hold("1.41", "key 1");

        var line = page(everything(), Place.newest()).rows().get(0);
        assertThat(line.availableChange()).isEqualByComparingTo("-1.41");
        assertThat(line.availableAfter()).isEqualByComparingTo("8.59");
    }

    @Test
    void kindAndDaysNarrowTheLedger() {
        hold("1", "key 1");
        hold("2", "key 1");

        assertThat(page(with(LedgerKind.RECHARGE, null, null), Place.newest()).rows())
                .singleElement()
                .extracting(line -> line.movement().kind())
                .isEqualTo(LedgerKind.RECHARGE);
        assertThat(heldIn(page(with(LedgerKind.HOLD, NOON, null), Place.newest())))
                .containsExactly("2.00", "1.00");
        assertThat(heldIn(page(with(null, hour(1), hour(2)), Place.newest())))
                .as("from the first moment on, to just before the last")
                .containsExactly("1.00");
        assertThat(heldIn(page(with(null, hour(2), null), Place.newest()))).containsExactly("2.00");
        assertThat(heldIn(page(with(null, null, NOON), Place.newest()))).isEmpty();
    }

    @Test
    void anotherTeamsRowsAreNeverAmongThem() {
        var ours = team;
        team = aTeamWith("10", database);
        hold("5", "key 1");

        assertThat(heldIn(page(new LedgerFilter(ours, null, null, null), Place.newest())))
                .containsExactly("0.00");
    }

    @Test
    void whatTheSystemChargesGoesBackToWhoeverAskedForIt() {
        var mail = UUID.randomUUID() + "@example.com";
        var account = database.in(entities -> {
            var person = new Account(mail, "Ada", NOON);
            entities.persist(person);
            return person.id();
        });
        var key = database.in(entities -> {
            var owner = new Owner(account, team, null);
            var added = new ApiKey(owner, "render-farm", KeyText.generate(new SecureRandom()), NOON, null);
            entities.persist(added);
            return added.id();
        });
        var task = hold("1", "key " + key);
        row(LedgerKind.CHARGE, task, "system", "-1", "-1");
        hold("2", "account " + account);

        var lines = page(everything(), Place.newest()).rows();
        assertThat(lines).extracting(LedgerLine::by).containsExactly(mail, mail);
        assertThat(lines).extracting(LedgerLine::key).containsExactly(null, "render-farm");
        assertThat(page(with(LedgerKind.RECHARGE, null, null), Place.newest()).rows())
                .extracting(LedgerLine::by)
                .containsExactly((String) null);
    }

    private String hold(String amount, String actor) {
        var task = "task_" + UUID.randomUUID();
        row(LedgerKind.HOLD, task, actor, "0", amount);
        return task;
    }

    private void row(LedgerKind kind, String reference, String actor, String balance, String held) {
        now = now.plus(Duration.ofHours(1));
        database.run(entities -> {
            accounts(entities).move(team, new BigDecimal(balance), new BigDecimal(held));
            ledger(entities)
                    .write(
                            new Ledger.Entry(team, kind, reference, actor, null),
                            new BigDecimal(balance),
                            new BigDecimal(held),
                            now);
        });
    }

    private static Instant hour(int hour) {
        return NOON.plus(Duration.ofHours(hour));
    }

    private LedgerFilter everything() {
        return with(null, null, null);
    }

    private LedgerFilter with(LedgerKind kind, Instant from, Instant until) {
        return new LedgerFilter(team, kind, from, until);
    }

    private Slice<LedgerLine> page(LedgerFilter filter, Place<Long> place) {
        return database.in(entities -> lines(entities).page(filter, place, 2));
    }

    private static long idAt(Slice<LedgerLine> slice, int row) {
        return slice.rows().get(row).movement().id();
    }

    private static List<String> heldIn(Slice<LedgerLine> slice) {
        return slice.rows().stream()
                .map(line -> Credits.plain(line.movement().heldChange()))
                .toList();
    }
}
