package dev.dailies.task;

import dev.dailies.shared.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement for one page of tasks: a union of arms, each of which walks one index in its own order and stops after
 * as many rows as are shown. That order is written out in full, because H2 would sort otherwise.
 */
final class TaskListing {

    private final TaskFilter filter;
    private final Place<String> place;
    private final String way;
    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;

    TaskListing(TaskFilter filter, Optional<FoundWords> words, Place<String> place, int most) {
        this.filter = filter;
        this.place = place;
        this.way = place.newer() ? "asc" : "desc";
        parameters.put("most", most);
        var arms = words.map(this::byWord).orElseGet(this::byIndex);
        sql = """
                select t.*, a.email as maker from (%s) c
                join video_task t on t.id = c.id join account a on a.id = t.account_id
                order by c.id %s fetch first :most rows only
                """.formatted(String.join(" union ", arms), way);
    }

    String sql() {
        return sql;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private List<String> byIndex() {
        parameters.put("scope", filter.number());
        if (filter.statuses().isEmpty()) {
            return List.of(arm("", filter.model() == null ? "" : "t.model " + way + ", "));
        }
        return filter.statuses().stream()
                .map(TaskStatus::name)
                .map(status -> arm(" and t.status = '" + status + "'", "t.status " + way + ", "))
                .toList();
    }

    private String arm(String where, String order) {
        return """
                (select t.id from video_task t where t.%1$s = :scope%2$s%3$s%4$s
                order by t.%1$s %5$s, %6$st.id %5$s fetch first :most rows only)
                """.formatted(filter.column(), where, model(), bounds("t.id"), way, order);
    }

    private List<String> byWord(FoundWords words) {
        parameters.put("scope", filter.scope());
        IntStream.range(0, words.rarest().size())
                .forEach(i -> parameters.put("word" + i, words.rarest().get(i)));
        var others = IntStream.range(0, words.others().size())
                .peek(i -> parameters.put("others" + i, words.others().get(i)))
                .mapToObj(
                        " and exists (select 1 from prompt_word_use o where o.scope = :scope and o.task_id = u.task_id and o.word in (:others%d))"
                                ::formatted)
                .collect(Collectors.joining());
        return IntStream.range(0, words.rarest().size())
                .mapToObj(i -> """
                        (select u.task_id as id from prompt_word_use u where u.scope = :scope and u.word = :word%1$d%2$s%3$s%4$s
                        order by u.scope %5$s, u.word %5$s, u.task_id %5$s fetch first :most rows only)
                        """.formatted(i, bounds("u.task_id"), others, task(), way))
                .toList();
    }

    private String task() {
        var status = "";
        if (!filter.statuses().isEmpty()) {
            parameters.put("statuses", ListedTasks.names(filter.statuses()));
            status = " and t.status in (:statuses)";
        }
        var wanted = status + model();
        return wanted.isEmpty()
                ? ""
                : " and exists (select 1 from video_task t where t.id = u.task_id%s)".formatted(wanted);
    }

    private String model() {
        return condition(filter.model(), "model", " and t.model = :model");
    }

    private String bounds(String id) {
        return condition(place.id(), "place", " and " + id + (place.newer() ? " > :place" : " < :place"))
                + condition(
                        filter.from(),
                        from -> parameters.put("from", TaskIds.first(filter.from())),
                        " and " + id + " >= :from")
                + condition(
                        filter.until(),
                        until -> parameters.put("until", TaskIds.first(filter.until())),
                        " and " + id + " < :until");
    }

    private String condition(Object value, String name, String condition) {
        return condition(value, given -> parameters.put(name, given), condition);
    }

    private static <T> String condition(T value, Consumer<T> note, String condition) {
        if (value == null) {
            return "";
        }
        note.accept(value);
        return condition;
    }
}
