package dev.dailies.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** All that is under way or waits for its turn, by whose it is. */
@ApplicationScoped
public class Workloads {

    private static final String STARTED = "u.status in (UploadStatus.RUNNING, UploadStatus.PAUSED)";

    @PersistenceContext
    EntityManager entities;

    /**
     * Who is at work, the busiest first.
     *
     * @param text something of their address or name, or of a team's that they belong to; nothing for everybody
     * @param behind whom the page begins
     */
    public List<AtWork> people(String text, AtWork.Rank behind, int most) {
        return entities.createQuery("""
                        select new dev.dailies.upload.AtWork(a.id, a.email, c.pending)
                        from PendingCap c join Account a on a.id = c.accountId
                        where (c.pending > 0 or c.accountId in (select u.owner.accountId from PromptUpload u where %s))
                            and (c.pending < :underWay or c.pending = :underWay and c.accountId > :account)
                            and (:text = '' or locate(:text, a.email) > 0 or locate(:text, lower(a.name)) > 0
                                or exists (select 1 from Membership m join Team t on t.id = m.place.teamId
                                    where m.place.accountId = a.id and locate(:text, lower(t.name)) > 0))
                        order by c.pending desc, c.accountId
                        """.formatted(STARTED), AtWork.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setParameter("underWay", behind.underWay())
                .setParameter("account", behind.accountId())
                .setMaxResults(most)
                .getResultList();
    }

    /** What some people have to do with each of their teams. */
    public List<TeamShare> shares(Collection<Long> accounts) {
        var shares = new LinkedHashMap<List<Long>, TeamShare>();
        underWay(accounts).forEach(share -> shares.put(List.of(share.accountId(), share.teamId()), share));
        waiting(accounts)
                .forEach(share -> shares.merge(List.of(share.accountId(), share.teamId()), share, TeamShare::and));
        return new ArrayList<>(shares.values());
    }

    /** How many rows of everybody's uploads wait. */
    public long waiting() {
        return entities.createQuery("""
                        select count(r) from PromptUpload u join PromptRow r on r.place.uploadId = u.id
                        where %s and r.status = RowStatus.WAITING
                        """.formatted(STARTED), Long.class).getSingleResult();
    }

    private List<TeamShare> underWay(Collection<Long> accounts) {
        return entities.createQuery("""
                        select new dev.dailies.upload.TeamShare(
                            v.owner.accountId, t.id, t.name, count(v), min(v.createdAt))
                        from VideoTask v join Team t on t.id = v.owner.teamId
                        where v.owner.accountId in :accounts and v.status in (TaskStatus.QUEUED, TaskStatus.RUNNING)
                        group by v.owner.accountId, t.id, t.name order by t.name, t.id
                        """, TeamShare.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    private List<TeamShare> waiting(Collection<Long> accounts) {
        return entities.createQuery("""
                        select new dev.dailies.upload.TeamShare(u.owner.accountId, t.id, t.name, count(r))
                        from PromptUpload u join PromptRow r on r.place.uploadId = u.id
                        join Team t on t.id = u.owner.teamId
                        where u.owner.accountId in :accounts and %s and r.status = RowStatus.WAITING
                        group by u.owner.accountId, t.id, t.name order by t.name, t.id
                        """.formatted(STARTED), TeamShare.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }
}
