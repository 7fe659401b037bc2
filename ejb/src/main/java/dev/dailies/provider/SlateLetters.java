package dev.dailies.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Capital letters, five dots by seven, as on a film slate. Our own, because a server without a desktop may have no font
 * at all. They stand in {@code slate-letters.txt} in bands: a line that names the letters, seven lines that draw them.
 */
final class SlateLetters {

    static final int WIDE = 5;
    static final int HIGH = 7;
    /** From one letter's left edge to the next one's. */
    static final int STEP = WIDE + 1;

    private static final List<String> SPACE = List.of();
    private static final List<String> BOX = List.of("#####", "#...#", "#...#", "#...#", "#...#", "#...#", "#####");
    private static final Map<Integer, List<String>> LETTERS = read();

    private SlateLetters() {}

    /** The text as we can draw it: in capitals, accents taken off, print's dashes and quotes made plain. */
    static String drawable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[–—]", "-")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    /** The rows of a letter, {@code #} where there is a dot; nothing for a space, a box for a letter we do not have. */
    static List<String> rows(int letter) {
        return letter == ' ' ? SPACE : LETTERS.getOrDefault(letter, BOX);
    }

    private static Map<Integer, List<String>> read() {
        var letters = new HashMap<Integer, List<String>>();
        var resource = Objects.requireNonNull(SlateLetters.class.getResourceAsStream("slate-letters.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            var lines = reader.lines().toList();
            for (var band = 0; band < lines.size(); band += HIGH + 1) {
                var names = lines.get(band);
                var drawn = lines.subList(band + 1, band + 1 + HIGH);
                for (var at = 0; at < names.length(); at += STEP) {
                    letters.put((int) names.charAt(at), column(drawn, at));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return letters;
    }

    private static List<String> column(List<String> drawn, int at) {
        return drawn.stream().map(line -> line.substring(at, at + WIDE)).toList();
    }
}
