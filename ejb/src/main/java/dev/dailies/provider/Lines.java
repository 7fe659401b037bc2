package dev.dailies.provider;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of so many letters, at spaces where it can. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > letters) {
                var cut = rest.offsetByCodePoints(0, letters);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first so many lines, the last of them saying whether there were more. */
    static List<String> atMost(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add("...");
        return kept;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
