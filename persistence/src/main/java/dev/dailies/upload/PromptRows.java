package dev.dailies.upload;

import dev.dailies.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All rows of all uploads. */
@ApplicationScoped
public class PromptRows {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    /** Keeps rows, and not in memory. */
    public void addAll(Collection<PromptRow> rows) {
        rows.forEach(entities::persist);
        entities.flush();
        rows.forEach(entities::detach);
    }

    /**
     * Of rows with the same reference the first stays good. The others are found in one pass and refused by their
     * numbers: a join of an upload with itself may be planned as if it had one row, for the database has not seen it yet.
     */
    public void refuseRepeatedReferences(String uploadId, RowFault why) {
        var repeated = repeated(uploadId);
        for (var from = 0; from < repeated.size(); from += AT_ONCE) {
            var some = repeated.subList(from, Math.min(from + AT_ONCE, repeated.size()));
            entities.createQuery("""
                            update PromptRow r set r.status = RowStatus.BAD, r.price = null, r.fault.column = :column,
                                r.fault.value = r.reference, r.fault.code = :code, r.fault.message = :message
                            where r.place.uploadId = :upload and r.place.rowNo in (:rows)
                            """)
                    .setParameter("upload", uploadId)
                    .setParameter("rows", some)
                    .setParameter("column", why.column())
                    .setParameter("code", why.code())
                    .setParameter("message", why.message())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Integer> repeated(String uploadId) {
        return entities.createNativeQuery("""
                        select row_no from (
                            select row_no, row_number() over (partition by reference order by row_no) as nth
                            from prompt_row where upload_id = :upload and status = 'WAITING' and reference is not null
                        ) referring where nth > 1
                        """, Integer.class)
                .setParameter("upload", uploadId)
                .setHint("org.hibernate.fetchSize", AT_ONCE)
                .getResultList();
    }

    public Totals totals(String uploadId) {
        var row = (Object[])
                entities.createNativeQuery("""
                        select count(case when status <> 'BAD' then 1 end), count(case when status = 'BAD' then 1 end),
                            cast(coalesce(sum(price), 0) as numeric(18, 6))
                        from prompt_row where upload_id = :upload
                        """).setParameter("upload", uploadId).getSingleResult();
        return new Totals(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), new Credits((BigDecimal) row[2]));
    }

    /** The number of the last row, 0 if there is none. */
    public int last(String uploadId) {
        return entities.createQuery(
                        "select coalesce(max(r.place.rowNo), 0) from PromptRow r where r.place.uploadId = :upload",
                        Integer.class)
                .setParameter("upload", uploadId)
                .getSingleResult();
    }

    /** The file is going to be read again. */
    public void removeAll(String uploadId) {
        entities.createQuery("delete from PromptRow r where r.place.uploadId = :upload")
                .setParameter("upload", uploadId)
                .executeUpdate();
    }

    /** The first row that waits. */
    public Optional<RowView> next(String uploadId) {
        return entities.createQuery("""
                        select r from PromptRow r where r.place.uploadId = :upload and r.status = RowStatus.WAITING
                        order by r.place.rowNo
                        """, PromptRow.class)
                .setParameter("upload", uploadId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PromptRow::view);
    }

    /** Takes a row's turn. Whoever does it first makes the task; everybody else makes none. */
    public boolean take(String uploadId, int rowNo) {
        return move(uploadId, rowNo, RowStatus.MADE);
    }

    /** The row is this task. */
    public void made(String uploadId, int rowNo, String taskId) {
        entities.createQuery(
                        "update PromptRow r set r.taskId = :task where r.place.uploadId = :upload and r.place.rowNo = :row")
                .setParameter("task", taskId)
                .setParameter("upload", uploadId)
                .setParameter("row", rowNo)
                .executeUpdate();
    }

    /** The row was good, and is not on offer any more. */
    public void refuse(String uploadId, int rowNo, RowFault fault) {
        if (move(uploadId, rowNo, RowStatus.REFUSED)) {
            entities.createQuery("""
                            update PromptRow r set r.fault.column = :column, r.fault.value = :value,
                                r.fault.code = :code, r.fault.message = :message
                            where r.place.uploadId = :upload and r.place.rowNo = :row
                            """)
                    .setParameter("column", fault.column())
                    .setParameter("value", fault.value())
                    .setParameter("code", fault.code())
                    .setParameter("message", fault.message())
                    .setParameter("upload", uploadId)
                    .setParameter("row", rowNo)
                    .executeUpdate();
        }
    }

    /** None of those that wait will have a turn. */
    public void cancel(String uploadId) {
        entities.createQuery("""
                        update PromptRow r set r.status = RowStatus.CANCELLED
                        where r.place.uploadId = :upload and r.status = RowStatus.WAITING
                        """).setParameter("upload", uploadId).executeUpdate();
    }

    /** How the rows stand, with the tasks that they became. */
    public Progress progress(String uploadId) {
        var standing = entities.createNativeQuery("""
                        select r.status, t.status, count(*), cast(coalesce(sum(t.charged), 0) as numeric(18, 6))
                        from prompt_row r left join video_task t on t.id = r.task_id
                        where r.upload_id = :upload group by r.status, t.status
                        """, Object[].class)
                .setParameter("upload", uploadId)
                .getResultList();
        return Progress.of(standing);
    }

    /** A page of rows behind one, in the file's order. */
    public List<RowView> after(String uploadId, int rowNo, int size) {
        return page("", uploadId, rowNo, size);
    }

    /** The rows that became tasks last, the last in front. */
    public List<RowView> lastMade(String uploadId, int size) {
        return entities.createQuery("""
                        select r from PromptRow r where r.place.uploadId = :upload and r.status = RowStatus.MADE
                        order by r.place.rowNo desc
                        """, PromptRow.class)
                .setParameter("upload", uploadId)
                .setMaxResults(size)
                .getResultStream()
                .map(PromptRow::view)
                .toList();
    }

    /** A page of bad rows behind one, in the file's order. */
    public List<RowView> badAfter(String uploadId, int rowNo, int size) {
        return page(" and r.status = RowStatus.BAD", uploadId, rowNo, size);
    }

    private List<RowView> page(String which, String uploadId, int rowNo, int size) {
        return entities.createQuery(
                        "select r from PromptRow r where r.place.uploadId = :upload and r.place.rowNo > :row" + which
                                + " order by r.place.rowNo",
                        PromptRow.class)
                .setParameter("upload", uploadId)
                .setParameter("row", rowNo)
                .setMaxResults(size)
                .getResultStream()
                .map(PromptRow::view)
                .toList();
    }

    private boolean move(String uploadId, int rowNo, RowStatus to) {
        return entities.createQuery("""
                                update PromptRow r set r.status = :to
                                where r.place.uploadId = :upload and r.place.rowNo = :row
                                    and r.status = RowStatus.WAITING
                                """)
                        .setParameter("to", to)
                        .setParameter("upload", uploadId)
                        .setParameter("row", rowNo)
                        .executeUpdate()
                == 1;
    }
}
