package dev.dailies.pages;

import dev.dailies.shared.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the address of a list asks for, by the names that the list knows. Every link leads to the same address but for
 * what the link is about.
 */
record Address(Map<String, String> asked) {

    static final String BETWEEN = "between";

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "week", 6, "month", 29);
    private static final Set<String> PLACE = Set.of("before", "after");

    static Address of(HttpServletRequest request, Collection<String> names) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : names) {
            Optional.of(Form.text(request, name))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> asked.put(name, value));
        }
        return new Address(asked);
    }

    String get(String name) {
        return asked.getOrDefault(name, "");
    }

    boolean has(Collection<String> names) {
        return names.stream().anyMatch(asked::containsKey);
    }

    /** The names of those that are asked for. */
    List<String> among(List<String> names) {
        return names.stream().filter(asked::containsKey).toList();
    }

    /** The same with one thing more, or with another value for it, even if that is nothing. */
    Address plus(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.put(name, value);
        return new Address(changed);
    }

    /** The query with one thing changed, from the newest on; nothing for a value takes it away. */
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.keySet().removeAll(PLACE);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return "?"
                + changed.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Beside which numbered row the list begins, or its newest end. */
    Place<Long> place() {
        if (isNumber("after")) {
            return Place.after(Long.valueOf(get("after")));
        }
        return isNumber("before") ? Place.before(Long.valueOf(get("before"))) : Place.newest();
    }

    /** Where the days begin that a parameter chooses by their name, or {@code null}. */
    Instant from(String when, Moments moments) {
        var first = get(when).equals(BETWEEN)
                ? day("from")
                : Optional.ofNullable(DAYS.get(get(when))).map(moments.today()::minusDays);
        return first.map(moments::start).orElse(null);
    }

    /** The first moment after them, or {@code null}. */
    Instant until(String when, Moments moments) {
        var last = get(when).equals(BETWEEN) ? day("to") : Optional.<LocalDate>empty();
        return last.map(day -> moments.start(day.plusDays(1))).orElse(null);
    }

    private boolean isNumber(String name) {
        return get(name).matches("\\d{1,18}");
    }

    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(get(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
