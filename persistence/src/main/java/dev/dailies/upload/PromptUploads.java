package dev.dailies.upload;

import dev.dailies.team.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All uploads. */
@ApplicationScoped
public class PromptUploads {

    @PersistenceContext
    EntityManager entities;

    public PromptUpload add(PromptUpload upload) {
        entities.persist(upload);
        entities.flush();
        return upload;
    }

    public Optional<UploadView> view(String id) {
        return Optional.of(id)
                .filter(UploadIds::isOne)
                .map(known -> entities.find(PromptUpload.class, known))
                .map(PromptUpload::view);
    }

    /** The upload, locked until the end of the transaction. */
    public Optional<PromptUpload> locked(String id) {
        return Optional.of(id)
                .filter(UploadIds::isOne)
                .map(known -> entities.find(PromptUpload.class, known, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An account's newest uploads in a team. */
    public List<ListedUpload> newest(Owner owner, int most) {
        return listed("u.owner.accountId = :account and ", owner, most)
                .setParameter("account", owner.accountId())
                .getResultStream()
                .map(PromptUploads::listed)
                .toList();
    }

    /** Everybody's newest uploads in a team. */
    public List<ListedUpload> newestOfAll(Owner owner, int most) {
        return listed("", owner, most)
                .getResultStream()
                .map(PromptUploads::listed)
                .toList();
    }

    private TypedQuery<Object[]> listed(String which, Owner owner, int most) {
        return entities.createQuery(
                        "select u, a.email from PromptUpload u join Account a on a.id = u.owner.accountId where "
                                + which + "u.owner.teamId = :team order by u.createdAt desc, u.id",
                        Object[].class)
                .setParameter("team", owner.teamId())
                .setMaxResults(most);
    }

    private static ListedUpload listed(Object[] row) {
        return new ListedUpload(((PromptUpload) row[0]).view(), (String) row[1]);
    }

    /**
     * The id of an upload of the same file, by the same account for the same team, that was started. All uploads of that
     * file stay locked until the end of the transaction, in one order for everybody, so that of two that would start at
     * once one sees the other. To be asked before the upload itself is locked.
     */
    public Optional<String> startedBefore(String id) {
        return entities.createQuery("""
                        select u from PromptUpload u
                        where u.file.hash = (select me.file.hash from PromptUpload me where me.id = :id)
                            and u.owner.accountId = (select me.owner.accountId from PromptUpload me where me.id = :id)
                            and u.owner.teamId = (select me.owner.teamId from PromptUpload me where me.id = :id)
                        order by u.id
                        """, PromptUpload.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(PromptUpload::view)
                .filter(other -> other.startedAt() != null && !other.id().equals(id))
                .map(UploadView::id)
                .findFirst();
    }

    /** Checks that were never started, and files that were refused, from before a moment. */
    public List<String> leftFrom(Instant before) {
        return entities.createQuery("""
                        select u.id from PromptUpload u
                        where u.status in (UploadStatus.READY, UploadStatus.REFUSED) and u.createdAt < :before
                            and exists (select 1 from FilePiece p where p.place.uploadId = u.id)
                        """, String.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Those whose dry run nobody has in hand. */
    public List<String> toCheck(Instant now) {
        return entities.createQuery("""
                        select u.id from PromptUpload u where u.status = UploadStatus.CHECKING
                            and (u.dryRun.leaseUntil is null or u.dryRun.leaseUntil < :now) order by u.createdAt
                        """, String.class).setParameter("now", now).getResultList();
    }

    /** Takes a dry run in hand, if nobody else has. */
    public boolean take(String id, String lease, Instant now, Instant until) {
        return entities.createQuery("""
                                update PromptUpload u set u.dryRun.lease = :lease, u.dryRun.leaseUntil = :until,
                                    u.dryRun.tries = coalesce(u.dryRun.tries, 0) + 1
                                where u.id = :id and u.status = UploadStatus.CHECKING
                                    and (u.dryRun.leaseUntil is null or u.dryRun.leaseUntil < :now)
                                """)
                        .setParameter("id", id)
                        .setParameter("lease", lease)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** Holds on to a dry run that got further, unless it is somebody else's by now or no longer wanted. */
    public boolean keep(String id, String lease, Instant until) {
        return entities.createQuery("""
                                update PromptUpload u set u.dryRun.leaseUntil = :until, u.dryRun.tries = 0
                                where u.id = :id and u.dryRun.lease = :lease and u.status = UploadStatus.CHECKING
                                """)
                        .setParameter("id", id)
                        .setParameter("lease", lease)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** Lets go of a dry run, if it is still held by this lease. */
    public void giveBack(String id, String lease) {
        entities.createQuery("""
                        update PromptUpload u set u.dryRun.leaseUntil = null
                        where u.id = :id and u.dryRun.lease = :lease and u.status = UploadStatus.CHECKING
                        """)
                .setParameter("id", id)
                .setParameter("lease", lease)
                .executeUpdate();
    }

    /** Those whose rows are becoming tasks, the one started first in front. */
    public List<UploadView> running() {
        return in(UploadStatus.RUNNING, "u.startedAt, u.id");
    }

    /** Those that wait for credits or for their owner. */
    public List<UploadView> paused() {
        return in(UploadStatus.PAUSED, "u.startedAt, u.id");
    }

    private List<UploadView> in(UploadStatus status, String order) {
        return entities.createQuery(
                        "select u from PromptUpload u where u.status = :status order by " + order, PromptUpload.class)
                .setParameter("status", status)
                .getResultStream()
                .map(PromptUpload::view)
                .toList();
    }
}
