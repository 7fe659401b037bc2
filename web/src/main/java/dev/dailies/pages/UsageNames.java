package dev.dailies.pages;

import dev.dailies.task.Resolution;
import dev.dailies.usage.Facet;
import dev.dailies.usage.UsageSubject;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call those that usage is told apart by; each is looked up once. */
@RequestScoped
class UsageNames {

    @Inject
    UsageReading reading;

    @Inject
    Words words;

    private final Map<Facet, Map<String, UsageSubject>> known = new EnumMap<>(Facet.class);

    /** The names of these, by their ids. */
    Map<String, UsageSubject> of(Facet facet, Collection<String> ids) {
        var named = known.computeIfAbsent(facet, first -> new HashMap<>());
        var unknown = ids.stream().filter(id -> !named.containsKey(id)).toList();
        unknown.forEach(id -> named.put(id, new UsageSubject(id, plain(facet, id), null)));
        if (facet.isNumbered() && !unknown.isEmpty()) {
            reading.named(facet, unknown).forEach(subject -> named.put(subject.id(), subject));
        }
        return named;
    }

    String of(Facet facet, String id) {
        return of(facet, List.of(id)).get(id).name();
    }

    private String plain(Facet facet, String id) {
        return switch (facet) {
            case SIZE -> Resolution.valueOf(id).label();
            case KEY -> id.equals(Facet.PORTAL) ? words.of("usage.portal") : id;
            default -> id;
        };
    }
}
