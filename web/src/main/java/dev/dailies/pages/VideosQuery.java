package dev.dailies.pages;

import dev.dailies.task.TaskFilter;
import dev.dailies.task.TaskPlace;
import dev.dailies.task.TaskStatus;
import dev.dailies.team.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the address of the Videos page asks for. Whatever it says that cannot be meant is left out, and every link leads
 * to the same address but for what the link is about.
 */
record VideosQuery(Map<String, String> asked) {

    static final String BETWEEN = "between";

    private static final List<String> NAMES =
            List.of("whose", "view", "status", "q", "model", "made", "from", "to", "before", "after");

    private static final Map<String, Set<TaskStatus>> STATUSES = Map.of(
            "active", Set.of(TaskStatus.QUEUED, TaskStatus.RUNNING),
            "ready", Set.of(TaskStatus.SUCCEEDED),
            "failed", Set.of(TaskStatus.FAILED, TaskStatus.CANCELLED, TaskStatus.EXPIRED));

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "week", 6, "month", 29);

    static VideosQuery of(HttpServletRequest request) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            Optional.ofNullable(request.getParameter(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> asked.put(name, value));
        }
        return new VideosQuery(asked);
    }

    String get(String name) {
        return asked.getOrDefault(name, "");
    }

    boolean isTeam() {
        return get("whose").equals("team");
    }

    boolean isTable() {
        return get("view").equals("table");
    }

    /** Whether anything is left out on purpose. */
    boolean isFiltered() {
        return asked.keySet().stream().anyMatch(Set.of("status", "q", "model", "made")::contains);
    }

    TaskFilter filter(Owner reader, Moments moments) {
        var today = moments.today();
        var first = get("made").equals(BETWEEN)
                ? day("from")
                : Optional.ofNullable(DAYS.get(get("made"))).map(today::minusDays);
        var last = get("made").equals(BETWEEN) ? day("to") : Optional.<LocalDate>empty();
        return new TaskFilter(
                reader,
                isTeam(),
                STATUSES.getOrDefault(get("status"), Set.of()),
                asked.get("model"),
                get("q"),
                first.map(moments::start).orElse(null),
                last.map(day -> moments.start(day.plusDays(1))).orElse(null));
    }

    TaskPlace place() {
        if (asked.containsKey("after")) {
            return TaskPlace.after(get("after"));
        }
        return asked.containsKey("before") ? TaskPlace.before(get("before")) : TaskPlace.NEWEST;
    }

    /** The address with one thing changed, from the newest on; nothing for a value takes it away. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.keySet().removeAll(Set.of("before", "after"));
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return "?"
                + changed.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(get(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
