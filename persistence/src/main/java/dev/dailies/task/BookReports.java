package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What the last check of the books found. */
@ApplicationScoped
public class BookReports {

    private static final int ONLY = 1;

    @PersistenceContext
    EntityManager entities;

    public BookView last(Instant now) {
        var report = entities.find(BookReport.class, ONLY);
        return report.view(report.isClean() ? List.of() : drifts(), now);
    }

    /** The report, locked until the end of the transaction. */
    public BookReport locked() {
        return entities.find(BookReport.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets the wrong figures of the check before, and keeps these. The caller holds the report. */
    public void keep(Collection<BookDrift> drifts) {
        entities.createQuery("delete from FoundDrift").executeUpdate();
        drifts.forEach(drift -> entities.persist(new FoundDrift(drift)));
    }

    /** The drifts with what people call the teams and accounts that they belong to. */
    public List<BookDrift> named(Collection<BookDrift> drifts) {
        return drifts.stream()
                .map(drift -> new BookDrift(drift.kind(), drift.subject(), name(drift), drift.balance(), drift.held()))
                .toList();
    }

    private List<BookDrift> drifts() {
        return entities.createQuery("select d from FoundDrift d order by d.id", FoundDrift.class)
                .getResultStream()
                .map(FoundDrift::drift)
                .toList();
    }

    private String name(BookDrift drift) {
        var query = switch (drift.kind()) {
            case BALANCE -> "select t.name from Team t where t.id = :id";
            case COUNT -> "select a.email from Account a where a.id = :id";
            case SETTLEMENT -> null;
        };
        return query == null
                ? null
                : entities.createQuery(query, String.class)
                        .setParameter("id", Long.valueOf(drift.subject()))
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
