package dev.dailies.task;

import dev.dailies.team.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All accounts' counts, against the caps that hold for them. */
@ApplicationScoped
public class PendingCaps {

    /** The most specific one that has not lapsed: the account's, its team's, the installation's; else the setting's. */
    private static final String CAP = "coalesce(%s, %s, %s, :standard)"
            .formatted(said("ACCOUNT", ":account"), said("TEAM", ":team"), said("INSTALLATION", "0"));

    private static final long NO_TEAM = 0;

    private static final String ENTER = """
            update pending_cap set pending = pending + 1
            where account_id = :account and pending < %s and pending < :most
            """.formatted(CAP);

    private static final String SLOTS =
            "select pending, %s as cap from pending_cap where account_id = :account".formatted(CAP);

    private static final String DRIFTING = """
            from PendingCap c where c.pending <>
                (select count(t) from VideoTask t where t.owner.accountId = c.accountId
                    and t.status in (TaskStatus.QUEUED, TaskStatus.RUNNING))
            """;

    @PersistenceContext
    EntityManager entities;

    public void open(long accountId) {
        entities.persist(new PendingCap(accountId));
        entities.flush();
    }

    /**
     * Takes one of an account's slots, if one is free. The cap is read by the same statement, so that one that is set,
     * ended or over counts on every node from then on.
     *
     * @param standard the cap where none is set
     * @param most how many may be in use after it, where the caller wants fewer than the cap
     */
    public boolean enter(Owner owner, int standard, int most, Instant now) {
        return entities.createNativeQuery(ENTER)
                        .setParameter("account", owner.accountId())
                        .setParameter("team", owner.teamId())
                        .setParameter("standard", standard)
                        .setParameter("most", most)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public void leave(long accountId) {
        entities.createNativeQuery("update pending_cap set pending = pending - 1 where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /**
     * How many of their slots somebody uses.
     *
     * @param standard the cap where none is set
     */
    public Slots slots(Owner owner, int standard, Instant now) {
        var slots = (Object[]) entities.createNativeQuery(SLOTS)
                .setParameter("account", owner.accountId())
                .setParameter("team", Optional.ofNullable(owner.teamId()).orElse(NO_TEAM))
                .setParameter("standard", standard)
                .setParameter("now", now)
                .getSingleResult();
        return new Slots(((Number) slots[0]).intValue(), ((Number) slots[1]).intValue());
    }

    /** How many unfinished tasks there are, of all accounts together. */
    public long total() {
        return entities.createQuery("select coalesce(sum(c.pending), 0) from PendingCap c", Long.class)
                .getSingleResult();
    }

    /** How many accounts' counts are not the number of their unfinished tasks. It is always 0. */
    public long drifts() {
        return entities.createQuery("select count(c) " + DRIFTING, Long.class).getSingleResult();
    }

    /** Some of these accounts. */
    public List<Long> drifting(int most) {
        return entities.createQuery("select c.accountId " + DRIFTING, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static String said(String scope, String id) {
        return """
                (select cap from cap_override where scope = '%s' and subject_id = %s
                    and (lapses_at is null or lapses_at > :now))""".formatted(scope, id);
    }
}
