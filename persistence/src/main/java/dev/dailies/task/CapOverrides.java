package dev.dailies.task;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All caps that administrators set. One that has lapsed stays until another takes its place, and says nothing any more. */
@ApplicationScoped
public class CapOverrides {

    private static final String HOLDS = "(o.terms.lapsesAt is null or o.terms.lapsesAt > :now)";

    @PersistenceContext
    EntityManager entities;

    /** One at a time: whoever sets or ends a cap waits here for whoever else does. */
    public void changing() {
        entities.createNativeQuery("select id from cap_turn where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    /** From now on this one holds, and no earlier one of the same. */
    public void set(CapOverride override) {
        end(override.subject());
        entities.persist(override);
    }

    public void end(CapSubject subject) {
        entities.createQuery("delete from CapOverride o where o.subject.scope = :scope and o.subject.id = :id")
                .setParameter("scope", subject.scope())
                .setParameter("id", subject.id())
                .executeUpdate();
    }

    /**
     * What holds at a moment for some accounts in some teams.
     *
     * @param standard of the installation, where none is set
     */
    public Caps holding(Collection<Long> accounts, Collection<Long> teams, int standard, Instant now) {
        var said = entities.createQuery("""
                        select o from CapOverride o where %s and (o.subject.scope = CapScope.INSTALLATION
                            or o.subject.scope = CapScope.ACCOUNT and o.subject.id in :accounts
                            or o.subject.scope = CapScope.TEAM and o.subject.id in :teams)
                        """.formatted(HOLDS), CapOverride.class)
                .setParameter("accounts", accounts)
                .setParameter("teams", teams)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(CapOverride::subject, CapOverride::terms));
        return new Caps(said, standard);
    }

    /** The one that was set for somebody and still holds. */
    public Optional<CapLine> of(CapSubject subject, Instant now) {
        return lines(" and o.subject.scope = :scope and o.subject.id = :id")
                .setParameter("scope", subject.scope())
                .setParameter("id", subject.id())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** A page of those that hold, beside a place, the one set last in front. */
    public Slice<CapLine> page(Place<Long> place, int size, Instant now) {
        return Slice.beside(place, beside(place, size + 1, now), size, () -> page(Place.newest(), size, now));
    }

    private List<CapLine> beside(Place<Long> place, int most, Instant now) {
        var query = lines(
                place.id() == null
                        ? " order by o.id desc"
                        : place.newer() ? " and o.id > :place order by o.id" : " and o.id < :place order by o.id desc");
        if (place.id() != null) {
            query.setParameter("place", place.id());
        }
        return query.setParameter("now", now).setMaxResults(most).getResultList();
    }

    private TypedQuery<CapLine> lines(String which) {
        return entities.createQuery("""
                select new dev.dailies.task.CapLine(o.id, o.subject, coalesce(t.name, a.email, ''), o.terms, o.reason,
                    b.email, o.setAt)
                from CapOverride o
                left join Team t on o.subject.scope = CapScope.TEAM and t.id = o.subject.id
                left join Account a on o.subject.scope = CapScope.ACCOUNT and a.id = o.subject.id
                left join Account b on b.id = o.setBy
                where\s""" + HOLDS + which, CapLine.class);
    }

    /** How many hold. */
    public CapFigures figures(Instant now) {
        return entities.createQuery("""
                        select new dev.dailies.task.CapFigures(
                            count(case when o.subject.scope = CapScope.TEAM then 1 end),
                            count(case when o.subject.scope = CapScope.TEAM and o.terms.lapsesAt is not null then 1 end),
                            count(case when o.subject.scope = CapScope.ACCOUNT then 1 end),
                            count(case when o.subject.scope = CapScope.ACCOUNT and o.terms.lapsesAt is not null then 1 end),
                            max(case when o.subject.scope = CapScope.INSTALLATION then o.terms.cap end),
                            max(case when o.subject.scope = CapScope.INSTALLATION then o.terms.lapsesAt end))
                        from CapOverride o where\s""" + HOLDS, CapFigures.class)
                .setParameter("now", now)
                .getSingleResult();
    }
}
