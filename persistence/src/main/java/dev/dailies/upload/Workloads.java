package dev.dailies.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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

    /** What some people have under way in each of their teams. */
    public List<TeamShare> underWay(Collection<Long> accounts) {
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

    /** What waits, of everybody in each of their teams. All rows that wait are counted for it. */
    public List<TeamShare> waiting() {
        return entities.createQuery("""
                        select new dev.dailies.upload.TeamShare(u.owner.accountId, t.id, t.name, count(r))
                        from PromptUpload u join PromptRow r on r.place.uploadId = u.id
                        join Team t on t.id = u.owner.teamId
                        where %s and r.status = RowStatus.WAITING
                        group by u.owner.accountId, t.id, t.name order by t.name, t.id
                        """.formatted(STARTED), TeamShare.class).getResultList();
    }
}
