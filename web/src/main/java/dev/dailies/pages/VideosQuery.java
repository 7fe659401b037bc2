package dev.dailies.pages;

import dev.dailies.shared.Place;
import dev.dailies.task.TaskFilter;
import dev.dailies.task.TaskStatus;
import dev.dailies.team.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the address of the Videos page asks for. Whatever it says that cannot be meant is left out. */
record VideosQuery(Address address) {

    static final List<String> FILTERS = List.of("q", "status", "model", "made");

    private static final List<String> NAMES =
            List.of("whose", "view", "status", "q", "model", "made", "from", "to", "before", "after");

    private static final Map<String, Set<TaskStatus>> STATUSES = Map.of(
            "active", Set.of(TaskStatus.QUEUED, TaskStatus.RUNNING),
            "ready", Set.of(TaskStatus.SUCCEEDED),
            "failed", Set.of(TaskStatus.FAILED, TaskStatus.CANCELLED, TaskStatus.EXPIRED));

    static VideosQuery of(HttpServletRequest request) {
        return new VideosQuery(Address.of(request, NAMES));
    }

    String get(String name) {
        return address.get(name);
    }

    boolean isTeam() {
        return get("whose").equals("team");
    }

    boolean isTable() {
        return get("view").equals("table");
    }

    /** Whether anything is left out on purpose. */
    boolean isFiltered() {
        return address.has(FILTERS);
    }

    TaskFilter filter(Owner reader, Moments moments) {
        return new TaskFilter(
                reader,
                isTeam(),
                STATUSES.getOrDefault(get("status"), Set.of()),
                address.asked().get("model"),
                get("q"),
                address.from("made", moments),
                address.until("made", moments));
    }

    Place<String> place() {
        if (!get("after").isEmpty()) {
            return Place.after(get("after"));
        }
        return get("before").isEmpty() ? Place.newest() : Place.before(get("before"));
    }

    String with(String name, String value) {
        return address.with(name, value);
    }
}
