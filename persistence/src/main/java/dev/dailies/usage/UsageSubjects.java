package dev.dailies.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The names of all teams, people and keys that usage is told apart by. Models and sizes are names already. */
@ApplicationScoped
public class UsageSubjects {

    @PersistenceContext
    EntityManager entities;

    public List<UsageSubject> named(Facet facet, Collection<String> ids) {
        var numbers =
                ids.stream().filter(id -> id.matches("\\d+")).map(Long::valueOf).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(names(facet), UsageSubject.class)
                .setParameter("ids", numbers)
                .getResultList();
    }

    private static String names(Facet facet) {
        return switch (facet) {
            case TEAM -> """
                    select new dev.dailies.usage.UsageSubject(cast(t.id as string), t.name, null)
                    from Team t where t.id in :ids
                    """;
            case PERSON -> """
                    select new dev.dailies.usage.UsageSubject(cast(a.id as string), a.email, null)
                    from Account a where a.id in :ids
                    """;
            case KEY -> """
                    select new dev.dailies.usage.UsageSubject(cast(k.id as string), k.name, a.email)
                    from ApiKey k join Account a on a.id = k.accountId where k.id in :ids
                    """;
            default -> throw new IllegalArgumentException(facet + " has no numbers");
        };
    }
}
