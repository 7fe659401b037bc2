package dev.dailies.team.service;

import dev.dailies.audit.AuditLine;
import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.Administrator;
import dev.dailies.team.PortalSessions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where Ada, an administrator, works beside Bob, who is none; all in memory. */
public final class Office extends Accounts {

    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    public static final long ADA = 1;
    public static final long BOB = 2;
    public static final Administrator BY_ADA = new Administrator(ADA, "192.0.2.1");
    public static final Administrator BY_BOB = new Administrator(BOB, "192.0.2.2");
    public static final Reason WHY = new Reason("Asked for by their producer");

    private final Map<Long, Account> accounts = new HashMap<>();
    private final List<AuditLine> entries = new ArrayList<>();
    private final List<Long> out = new ArrayList<>();

    public Office() {
        accounts.put(ADA, somebody(ADA, "ada"));
        accounts.put(BOB, somebody(BOB, "bob"));
        accounts.get(ADA).administers(true);
    }

    public static Account somebody(long id, String name) {
        return new Account(name + "@example.com", name, NOON) {
            @Override
            public Long id() {
                return id;
            }
        };
    }

    /** As the container would wire it, but for the log, which is here. */
    public Administration administration() {
        var administration = new Administration() {
            @Override
            public void note(Administrator by, Deed deed, Subject subject, Change change, Reason reason) {
                admit(by);
                var email = find(by.accountId()).orElseThrow().email();
                entries.add(
                        new AuditLine(entries.size(), NOON, email, by.address(), deed, subject, change, reason.text()));
            }
        };
        administration.accounts = this;
        return administration;
    }

    /** Where both of them are signed in. */
    public PortalSessions sessions() {
        return new PortalSessions() {
            @Override
            public void endAllOf(long accountId) {
                out.add(accountId);
            }
        };
    }

    /** Whose sessions were ended. */
    public List<Long> out() {
        return out;
    }

    public Account ada() {
        return accounts.get(ADA);
    }

    public Account bob() {
        return accounts.get(BOB);
    }

    /** What was written down, oldest first. */
    public List<Deed> deeds() {
        return entries.stream().map(AuditLine::deed).toList();
    }

    /** The last entry's subject, and what was before and after. */
    public String lastEntry() {
        var line = entries.get(entries.size() - 1);
        return "%s: %s -> %s"
                .formatted(
                        line.subject().name(),
                        line.change().was(),
                        line.change().became());
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> changing(long id) {
        return find(id);
    }

    @Override
    public int administratorsChanging() {
        return (int) accounts.values().stream().filter(Account::isAdministrator).count();
    }
}
