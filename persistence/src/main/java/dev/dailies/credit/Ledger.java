package dev.dailies.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Every movement of credits, in the order in which they happened. */
@ApplicationScoped
public class Ledger {

    @PersistenceContext
    EntityManager entities;

    /**
     * Writes down a movement that the same transaction has just made, and the figures after it. The account's row is
     * locked by that movement, so the figures are true.
     */
    public void write(Entry entry, BigDecimal balanceChange, BigDecimal heldChange, Instant now) {
        entities.createNativeQuery("""
                        insert into ledger_entry (team_id, kind, reference, actor, reason, balance_change, held_change,
                                                  balance_after, held_after, created_at)
                        select a.team_id, cast(:kind as varchar(12)), cast(:reference as varchar(100)),
                               cast(:actor as varchar(200)), cast(:reason as varchar(500)),
                               cast(:balance as numeric(18, 6)), cast(:held as numeric(18, 6)), a.balance, a.held,
                               cast(:now as timestamp(6) with time zone)
                        from credit_account a where a.team_id = :team
                        """)
                .setParameter("team", entry.teamId())
                .setParameter("kind", entry.kind().name())
                .setParameter("reference", entry.reference())
                .setParameter("actor", entry.actor())
                .setParameter("reason", entry.reason())
                .setParameter("balance", balanceChange)
                .setParameter("held", heldChange)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** All rows of one reference, oldest first: a task's statement. */
    public List<Movement> of(String reference) {
        return entities.createQuery(
                        "select e from LedgerEntry e where e.reference = :reference order by e.id", LedgerEntry.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(LedgerEntry::movement)
                .toList();
    }

    public boolean has(LedgerKind kind, String reference) {
        return of(reference).stream().anyMatch(movement -> movement.kind() == kind);
    }

    /**
     * Teams whose figures are not the sum of their rows (contract 6.4). The rows are added up in one walk through all of
     * them: by the bare column, H2 would go along an index and fetch each row by itself, which takes ten million rows beyond
     * every time-out.
     */
    public List<Drift> drifts() {
        var rows = entities.createNativeQuery("""
                        select d.team_id, sum(d.balance), sum(d.held) from (
                            select a.team_id, a.balance, a.held from credit_account a
                            union all
                            select e.team_id + 0, -sum(e.balance_change), -sum(e.held_change) from ledger_entry e
                            group by e.team_id + 0) d
                        group by d.team_id having sum(d.balance) <> 0 or sum(d.held) <> 0
                        """).getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Drift(((Number) row[0]).longValue(), (BigDecimal) row[1], (BigDecimal) row[2]))
                        .toList();
    }

    /**
     * What a movement is about.
     *
     * @param reason why, or {@code null}
     */
    public record Entry(long teamId, LedgerKind kind, String reference, String actor, String reason) {}
}
