package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All browsers in which somebody is signed in, by what they bring. */
@ApplicationScoped
public class PortalSessions {

    @PersistenceContext
    EntityManager entities;

    public void add(PortalSession session) {
        entities.persist(session);
    }

    /**
     * Whoever brings a token at this moment; their browser was seen then. Nobody, once the session is over, and while they
     * are suspended. One statement, for every page asks.
     */
    public Optional<Guest> guest(SessionToken token, Instant now) {
        var rows = entities.createQuery("""
                        select a, m.role, t, s from PortalSession s join Account a on a.id = s.accountId
                        left join Membership m on m.place.accountId = a.id left join Team t on t.id = m.place.teamId
                        where s.hash = :hash and a.suspendedAt is null order by t.name, t.id
                        """, Object[].class)
                .setParameter("hash", token.hash())
                .getResultList();
        var session =
                rows.stream().findFirst().map(row -> (PortalSession) row[3]).filter(found -> !found.isOver(now));
        session.filter(found -> found.isUnseen(now)).ifPresent(found -> see(token, now));
        return session.map(found -> new Guest(Accounts.person(rows), found.teamId()));
    }

    public void workIn(SessionToken token, long teamId) {
        entities.createQuery("update PortalSession s set s.teamId = :team where s.hash = :hash")
                .setParameter("team", teamId)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    public void end(SessionToken token) {
        entities.createQuery("delete from PortalSession s where s.hash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Whoever is signed in to the account is out, on every node, with their next request. */
    public void endAllOf(long accountId) {
        entities.createQuery("delete from PortalSession s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Those that ended because their browser was not seen for long. */
    public int forget(Instant now) {
        return entities.createQuery("delete from PortalSession s where s.lastSeen <= :before")
                .setParameter("before", now.minus(PortalSession.IDLE))
                .executeUpdate();
    }

    /** Not through the entity: somebody may end the session meanwhile, and there is nothing wrong with that. */
    private void see(SessionToken token, Instant now) {
        entities.createQuery("update PortalSession s set s.lastSeen = :now where s.hash = :hash")
                .setParameter("now", now)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }
}
