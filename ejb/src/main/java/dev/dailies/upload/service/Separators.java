package dev.dailies.upload.service;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the cells of a CSV file. */
final class Separators {

    static final List<String> KNOWN = List.of(",", ";", "\t");

    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([,;\t])\"?\\R", Pattern.CASE_INSENSITIVE);

    private Separators() {}

    /** What the file's first line says, as Excel writes it. */
    static Optional<String> declared(String text) {
        var line = DECLARED.matcher(text);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    /** The one that occurs most often in the first row, outside quotation marks. */
    static String found(String text) {
        var row = firstRow(text);
        return KNOWN.stream()
                .reduce((one, other) -> count(row, other) > count(row, one) ? other : one)
                .orElseThrow();
    }

    private static String firstRow(String text) {
        var row = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                row.append(c);
            }
        }
        return row.toString();
    }

    private static long count(String row, String separator) {
        return row.chars().filter(c -> c == separator.charAt(0)).count();
    }
}
