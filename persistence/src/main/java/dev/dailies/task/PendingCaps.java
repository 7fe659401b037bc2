package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All accounts' caps and counts. */
@ApplicationScoped
public class PendingCaps {

    @PersistenceContext
    EntityManager entities;

    public void open(long accountId) {
        entities.persist(new PendingCap(accountId));
        entities.flush();
    }

    /**
     * Takes one of an account's slots, if one is free.
     *
     * @param standard the cap of an account that has none of its own
     * @param most how many may be in use after it, where the caller wants fewer than the cap
     */
    public boolean enter(long accountId, int standard, int most) {
        return entities.createQuery("""
                                update PendingCap c set c.pending = c.pending + 1
                                where c.accountId = :account and c.pending < coalesce(c.cap, :standard)
                                    and c.pending < :most
                                """)
                        .setParameter("account", accountId)
                        .setParameter("standard", standard)
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }

    public void leave(long accountId) {
        entities.createQuery("update PendingCap c set c.pending = c.pending - 1 where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public int of(long accountId, int standard) {
        return entities.createQuery(
                        "select coalesce(c.cap, :standard) from PendingCap c where c.accountId = :account",
                        Integer.class)
                .setParameter("account", accountId)
                .setParameter("standard", standard)
                .getSingleResult();
    }

    public Slots slots(long accountId, int standard) {
        return entities.createQuery("""
                        select new dev.dailies.task.Slots(c.pending, coalesce(c.cap, :standard))
                        from PendingCap c where c.accountId = :account
                        """, Slots.class)
                .setParameter("account", accountId)
                .setParameter("standard", standard)
                .getSingleResult();
    }

    public void set(long accountId, Integer cap) {
        entities.createQuery("update PendingCap c set c.cap = :cap where c.accountId = :account")
                .setParameter("account", accountId)
                .setParameter("cap", cap)
                .executeUpdate();
    }

    /** How many accounts' counts are not the number of their unfinished tasks. It is always 0. */
    public long drifts() {
        return entities.createQuery("""
                        select count(c) from PendingCap c where c.pending <>
                            (select count(t) from VideoTask t where t.owner.accountId = c.accountId
                                and t.status in (TaskStatus.QUEUED, TaskStatus.RUNNING))
                        """, Long.class).getSingleResult();
    }
}
