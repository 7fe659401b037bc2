package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** All keys that were not revoked, whether in use or expired, as lists show them: newest first. */
@ApplicationScoped
public class ListedKeys {

    @PersistenceContext
    EntityManager entities;

    /**
     * The keys that somebody sees in a team's list: their own of that team and of no team, and everybody's of the team if
     * they look after it.
     */
    public List<KeyView> shown(Owner reader, boolean all, int most) {
        return listed("""
                        (k.accountId = :account and (k.teamId is null or k.teamId = :team)
                            or :all = true and k.teamId = :team)
                        """, most)
                .setParameter("account", reader.accountId())
                .setParameter("team", reader.teamId() == null ? -1L : reader.teamId())
                .setParameter("all", all)
                .getResultList();
    }

    public List<KeyView> ofTeam(long teamId, int most) {
        return listed("k.teamId = :team", most).setParameter("team", teamId).getResultList();
    }

    public List<KeyView> ofAccount(long accountId, int most) {
        return listed("k.accountId = :account", most)
                .setParameter("account", accountId)
                .getResultList();
    }

    private TypedQuery<KeyView> listed(String condition, int most) {
        return entities.createQuery("""
                        select new dev.dailies.team.KeyView(k.id, k.name, k.prefix, k.teamId, k.accountId, a.email,
                               k.createdAt, k.expiresAt, k.lastUsedAt)
                        from ApiKey k join Account a on a.id = k.accountId
                        where k.revokedAt is null and %s order by k.id desc
                        """.formatted(condition), KeyView.class).setMaxResults(most);
    }
}
