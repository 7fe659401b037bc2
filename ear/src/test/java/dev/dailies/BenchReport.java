package dev.dailies;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one bench measured, for people and for programs: its part of the report in {@link BenchFolder}. */
final class BenchReport {

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private final JsonObjectBuilder figures = Json.createObjectBuilder();
    private final JsonArrayBuilder aims = Json.createArrayBuilder();

    BenchReport(String name, String what) {
        this.name = name;
        lines.add("## " + name);
        lines.add("");
        lines.add(what + BenchScale.warning());
        lines.add("");
        lines.add("%s; when it began, the machine's load was %s.".formatted(LocalDate.now(), BenchMachine.load()));
        lines.add("");
    }

    /** Times in milliseconds; what is measured here, in one line: the median, and where nine of ten lie. */
    record Times(double median, double low, double high) {

        static Times of(List<Long> nanos) {
            var sorted = nanos.stream().sorted().map(time -> time / 1e6).toList();
            return new Times(at(sorted, 0.5), at(sorted, 0.05), at(sorted, 0.95));
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.get((int) Math.round(share * (sorted.size() - 1)));
        }

        JsonObject json() {
            return Json.createObjectBuilder()
                    .add("median_ms", median)
                    .add("p5_ms", low)
                    .add("p95_ms", high)
                    .build();
        }

        @Override
        public String toString() {
            return "%.1f (%.1f–%.1f)".formatted(median, low, high);
        }
    }

    void head(String... columns) {
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|" + " --- |".repeat(columns.length));
    }

    /** One row of the table, and the same for programs. */
    void row(String key, Map<String, Object> cells) {
        var json = Json.createObjectBuilder();
        new LinkedHashMap<>(cells).forEach((column, cell) -> {
            if (cell instanceof Times times) {
                json.add(column, times.json());
            } else if (cell instanceof Spread spread) {
                json.add(column, spread.json());
            } else if (cell instanceof Number number) {
                json.add(column, number.doubleValue());
            } else {
                json.add(column, cell.toString());
            }
        });
        figures.add(key, json);
        lines.add("| "
                + String.join(
                        " | ", cells.values().stream().map(BenchReport::shown).toList()) + " |");
    }

    /** What the figures should have come to, which the report over all benches shows first. */
    void aim(Aim aim) {
        aims.add(aim.json());
    }

    /** A sentence below the table. */
    void say(String sentence) {
        lines.add("");
        lines.add(sentence);
    }

    void write() throws IOException {
        BenchFolder.put(name, lines, figures.add(BenchFolder.AIMS, aims).build());
    }

    private static String shown(Object cell) {
        return cell instanceof Double number ? "%.2f".formatted(number) : cell.toString();
    }
}
