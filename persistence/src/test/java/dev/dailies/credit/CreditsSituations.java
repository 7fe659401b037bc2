package dev.dailies.credit;

import dev.dailies.Database;
import dev.dailies.team.Team;
import dev.dailies.team.TeamsSituations;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;

/** Opens this package's repositories to the tests of others, and has situations to begin with. */
public final class CreditsSituations {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private CreditsSituations() {}

    public static CreditAccounts accounts(EntityManager entities) {
        var accounts = new CreditAccounts();
        accounts.entities = entities;
        return accounts;
    }

    public static Ledger ledger(EntityManager entities) {
        var ledger = new Ledger();
        ledger.entities = entities;
        return ledger;
    }

    static LedgerLines lines(EntityManager entities) {
        var lines = new LedgerLines();
        lines.entities = entities;
        return lines;
    }

    /** A new team with this many credits, which its ledger accounts for. */
    static long aTeamWith(String credits, Database database) {
        return database.in(entities -> {
            var team = TeamsSituations.teams(entities).add(new Team("Night shoot", NOON));
            accounts(entities).open(team.id());
            var amount = new BigDecimal(credits);
            accounts(entities).move(team.id(), amount, BigDecimal.ZERO);
            var recharge = new Ledger.Entry(team.id(), LedgerKind.RECHARGE, "start " + team.id(), "test", null);
            ledger(entities).write(recharge, amount, BigDecimal.ZERO, NOON);
            return team.id();
        });
    }

    static CreditBalance balanceOf(long team, Database database) {
        return database.in(entities -> accounts(entities).of(team).orElseThrow());
    }
}
