package dev.dailies.pages;

import dev.dailies.task.Resolution;
import dev.dailies.usage.Facet;
import dev.dailies.usage.UsageSubject;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call those that usage is told apart by; each is looked up once. */
@RequestScoped
class UsageNames {

    @Inject
    UsageReading reading;

    @Inject
    Words words;

    private final Map<String, UsageSubject> known = new HashMap<>();

    /** The names of these, by their ids; a report asks for one facet. */
    Map<String, UsageSubject> of(Facet facet, Collection<String> ids) {
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> known.put(id, new UsageSubject(id, plain(facet, id), null)));
            if (facet != Facet.MODEL && facet != Facet.SIZE) {
                reading.named(facet, unknown).forEach(subject -> known.put(subject.id(), subject));
            }
        }
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), known::get));
    }

    private String plain(Facet facet, String id) {
        return switch (facet) {
            case SIZE -> Resolution.valueOf(id).label();
            case KEY -> id.equals(Facet.PORTAL) ? words.of("usage.portal") : id;
            default -> id;
        };
    }
}
