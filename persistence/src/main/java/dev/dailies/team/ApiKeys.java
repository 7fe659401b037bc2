package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All API keys. */
@ApplicationScoped
public class ApiKeys {

    @PersistenceContext
    EntityManager entities;

    public ApiKey add(ApiKey key) {
        entities.persist(key);
        return key;
    }

    public Optional<ApiKey> find(long id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id));
    }

    public boolean knows(KeyText text) {
        return !entities.createQuery("select k.id from ApiKey k where k.hash = :hash", Long.class)
                .setParameter("hash", text.hash())
                .getResultList()
                .isEmpty();
    }

    /**
     * Whom a key speaks for, if it opens at all: neither revoked nor expired, its account not suspended and still in its
     * team.
     */
    public Optional<Owner> ownerOf(KeyText text, Instant now) {
        return entities.createQuery("""
                        select new dev.dailies.team.Owner(k.accountId, k.teamId, k.id)
                        from ApiKey k join Account a on a.id = k.accountId and a.suspendedAt is null
                        left join Membership m on m.place.teamId = k.teamId and m.place.accountId = k.accountId
                        where k.hash = :hash
                          and k.revokedAt is null
                          and (k.expiresAt is null or k.expiresAt > :now)
                          and (k.teamId is null or m.role is not null)
                        """, Owner.class)
                .setParameter("hash", text.hash())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether what this owner began may still go on: the account is in the team, neither is suspended, and the key, if any,
     * is good.
     */
    public boolean mayGoOn(Owner owner, Instant now) {
        return !entities.createQuery("""
                        select m.role from Membership m
                        join Account a on a.id = m.place.accountId and a.suspendedAt is null
                        join Team t on t.id = m.place.teamId and t.suspendedAt is null
                        where m.place.teamId = :team and m.place.accountId = :account
                          and (:portal = true or exists (select k.id from ApiKey k where k.id = :key
                            and k.revokedAt is null and (k.expiresAt is null or k.expiresAt > :now)))
                        """, Role.class)
                .setParameter("team", owner.teamId())
                .setParameter("account", owner.accountId())
                .setParameter("portal", owner.keyId() == null)
                .setParameter("key", owner.keyId() == null ? 0L : owner.keyId())
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** How many keys of an account open anything. */
    public long inUse(long accountId, Instant now) {
        return entities.createQuery("""
                        select count(k) from ApiKey k where k.accountId = :account and k.revokedAt is null
                          and (k.expiresAt is null or k.expiresAt > :now)
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getSingleResult();
    }

    /**
     * Takes back all of an account's keys, personal ones too.
     *
     * @return how many
     */
    public int revokeAll(long accountId, Instant now) {
        return entities.createQuery(
                        "update ApiKey k set k.revokedAt = :now where k.accountId = :account and k.revokedAt is null")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes back all of an account's keys to a team. */
    public void revokeAll(long accountId, long teamId, Instant now) {
        entities.createQuery("""
                        update ApiKey k set k.revokedAt = :now
                        where k.accountId = :account and k.teamId = :team and k.revokedAt is null
                        """)
                .setParameter("account", accountId)
                .setParameter("team", teamId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What is shown of the newest key with which the account acts in the team, if it has one that opens. */
    public Optional<String> prefixOf(Owner owner, Instant now) {
        return entities.createQuery("""
                        select k.prefix from ApiKey k
                        where k.accountId = :account
                          and coalesce(k.teamId, 0) = :team
                          and k.revokedAt is null
                          and (k.expiresAt is null or k.expiresAt > :now)
                        order by k.id desc
                        """, String.class)
                .setParameter("account", owner.accountId())
                .setParameter("team", Optional.ofNullable(owner.teamId()).orElse(0L))
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void used(long id, Instant at) {
        entities.createQuery("update ApiKey k set k.lastUsedAt = :at where k.id = :id")
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }
}
