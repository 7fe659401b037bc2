package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All who may have a cap of their own. */
@ApplicationScoped
public class CapHolders {

    @PersistenceContext
    EntityManager entities;

    public Optional<CapHolder> find(CapSubject subject) {
        return switch (subject.scope()) {
            case INSTALLATION -> Optional.of(new CapHolder(subject, ""));
            case TEAM -> named("select t.name from Team t where t.id = :id", subject);
            case ACCOUNT -> named("select a.email from Account a where a.id = :id", subject);
        };
    }

    /** Teams, and then people, with something in their names or addresses. */
    public List<CapHolder> with(String text, int most) {
        return Stream.concat(
                        having("select t.id, t.name from Team t where locate(:text, lower(t.name)) > 0", text, most)
                                .map(row -> new CapHolder(CapSubject.team((Long) row[0]), (String) row[1])),
                        having(
                                        "select a.id, a.email from Account a where locate(:text, a.email) > 0 or locate(:text, lower(a.name)) > 0",
                                        text,
                                        most)
                                .map(row -> new CapHolder(CapSubject.account((Long) row[0]), (String) row[1])))
                .toList();
    }

    /** The teams in which an account's creates may be charged. */
    public List<Long> teamsOf(long accountId) {
        return entities.createQuery(
                        "select m.place.teamId from Membership m where m.place.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private Optional<CapHolder> named(String query, CapSubject subject) {
        return entities.createQuery(query, String.class)
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst()
                .map(name -> new CapHolder(subject, name));
    }

    private Stream<Object[]> having(String query, String text, int most) {
        return entities.createQuery(query + " order by 2, 1", Object[].class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultStream();
    }
}
