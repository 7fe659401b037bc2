package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** What each cap would mean if it were set. */
@ApplicationScoped
public class CapEffects {

    private static final int NAMED = 3;

    private static final String WITHOUT_THEIR_OWN = """
            not exists (select 1 from CapOverride o where o.subject.scope = CapScope.ACCOUNT
                and o.subject.id = c.accountId and (o.terms.lapsesAt is null or o.terms.lapsesAt > :now))""";

    private static final String IN_THE_TEAM = WITHOUT_THEIR_OWN + """
             and exists (select 1 from Membership m where m.place.accountId = c.accountId and m.place.teamId = :id)""";

    private static final String NOWHERE_ELSE = WITHOUT_THEIR_OWN + """
             and (not exists (select 1 from Membership m where m.place.accountId = c.accountId)
                or exists (select 1 from Membership m where m.place.accountId = c.accountId
                    and not exists (select 1 from CapOverride o where o.subject.scope = CapScope.TEAM
                        and o.subject.id = m.place.teamId and (o.terms.lapsesAt is null or o.terms.lapsesAt > :now))))""";

    @PersistenceContext
    EntityManager entities;

    /** Whoever has a more specific cap is not touched by it. */
    public CapEffect of(CapSubject subject, int cap, Instant now) {
        var counted = asked(
                        "select count(c), count(case when c.pending > :cap then 1 end) from PendingCap c where ",
                        "",
                        Object[].class,
                        subject,
                        now)
                .setParameter("cap", cap)
                .getSingleResult();
        var people = ((Number) counted[0]).longValue();
        var over = ((Number) counted[1]).longValue();
        return new CapEffect(people, over, over == 0 ? List.of() : busiest(subject, cap, now));
    }

    private List<Busy> busiest(CapSubject subject, int cap, Instant now) {
        return asked("""
                        select new dev.dailies.task.Busy(a.email, c.pending)
                        from PendingCap c join Account a on a.id = c.accountId where c.pending > :cap and\s""", " order by c.pending desc, a.email", Busy.class, subject, now)
                .setParameter("cap", cap)
                .setMaxResults(NAMED)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(String what, String order, Class<T> type, CapSubject subject, Instant now) {
        var query = entities.createQuery(what + reached(subject.scope()) + order, type);
        return switch (subject.scope()) {
            case ACCOUNT -> query.setParameter("id", subject.id());
            case TEAM -> query.setParameter("id", subject.id()).setParameter("now", now);
            case INSTALLATION -> query.setParameter("now", now);
        };
    }

    private static String reached(CapScope scope) {
        return switch (scope) {
            case ACCOUNT -> "c.accountId = :id";
            case TEAM -> IN_THE_TEAM;
            case INSTALLATION -> NOWHERE_ELSE;
        };
    }
}
