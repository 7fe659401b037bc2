package dev.dailies.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All uploads that something is still done about. */
@ApplicationScoped
public class UploadJobs {

    @PersistenceContext
    EntityManager entities;

    /**
     * Some of them: checks that were given up in front, then what is checked, what runs and what is paused, each the newest
     * first.
     */
    public List<UploadJob> some(int most) {
        var found =
                entities.createQuery("""
                        select u, g.name, a.email from PromptUpload u, Team g, Account a
                        where (u.status in (UploadStatus.CHECKING, UploadStatus.RUNNING, UploadStatus.PAUSED)
                                or u.status = UploadStatus.REFUSED and u.file.refusal.problem = FileProblem.NOT_CHECKED
                                    and exists (select 1 from FilePiece p where p.place.uploadId = u.id))
                            and g.id = u.owner.teamId and a.id = u.owner.accountId
                        order by case u.status when UploadStatus.REFUSED then 0 when UploadStatus.CHECKING then 1
                                when UploadStatus.RUNNING then 2 else 3 end,
                            u.createdAt desc, u.id
                        """, Object[].class).setMaxResults(most).getResultList();
        var waiting =
                waiting(found.stream().map(row -> ((PromptUpload) row[0]).id()).toList());
        return found.stream()
                .map(row -> job((PromptUpload) row[0], (String) row[1], (String) row[2], waiting))
                .toList();
    }

    private static UploadJob job(PromptUpload upload, String team, String email, Map<String, Long> waiting) {
        var view = upload.view();
        return new UploadJob(
                view.id(),
                view.file().name(),
                team,
                email,
                view.status(),
                view.pause(),
                view.createdAt(),
                view.startedAt(),
                upload.leaseUntil(),
                waiting.getOrDefault(view.id(), 0L));
    }

    private Map<String, Long> waiting(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select r.place.uploadId, count(r) from PromptRow r
                                where r.place.uploadId in :ids and r.status = RowStatus.WAITING group by r.place.uploadId
                                """, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
