package dev.dailies.task;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All tasks as lists show them. A page costs the same wherever it is and however many tasks there are: it begins at a
 * place in an index and reads as many rows as it shows. Nothing is counted beyond a bound.
 */
@ApplicationScoped
public class ListedTasks {

    private static final Set<TaskStatus> UNFINISHED = EnumSet.of(TaskStatus.QUEUED, TaskStatus.RUNNING);

    @PersistenceContext
    EntityManager entities;

    @Inject
    PromptWords words;

    /** A page of the tasks that fit, beside a place. */
    public Slice<ListedTask> page(TaskFilter filter, Place<String> place, int size) {
        if (!filter.isAllowed()) {
            return Slice.none();
        }
        var found = Optional.<FoundWords>empty();
        if (PromptWords.isAnything(filter.text())) {
            found = words.find(filter.scope(), filter.text());
            if (found.isEmpty()) {
                return Slice.none();
            }
        }
        var rows = rows(new TaskListing(filter, found, place, size + 1));
        return Slice.beside(place, rows, size, () -> page(filter, Place.newest(), size));
    }

    /** How many of the tasks that the reader may list are not finished; at most the bound. */
    public int unfinished(TaskFilter filter, int bound) {
        if (!filter.isAllowed()) {
            return 0;
        }
        var count = entities.createNativeQuery("""
                        select count(*) from (select 1 as one from video_task t
                        where t.%s = :scope and t.status in (:statuses) fetch first :bound rows only) c
                        """.formatted(filter.column()))
                .setParameter("scope", filter.number())
                .setParameter("statuses", names(UNFINISHED))
                .setParameter("bound", bound)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Whose address is it? */
    public Optional<String> maker(long accountId) {
        return entities.createQuery("select a.email from Account a where a.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    static List<String> names(Collection<TaskStatus> statuses) {
        return statuses.stream().map(TaskStatus::name).toList();
    }

    private List<ListedTask> rows(TaskListing listing) {
        var query = entities.createNativeQuery(listing.sql(), VideoTask.LISTED);
        listing.parameters().forEach(query::setParameter);
        var rows = new ArrayList<ListedTask>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            rows.add(new ListedTask(((VideoTask) columns[0]).view(), (String) columns[1]));
        }
        return rows;
    }
}
