package dev.dailies.task;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, as the word index knows them: lower case, without accents, in ASCII, so that every database sorts
 * them alike. Chinese, Japanese and Korean are written without spaces; there, every two neighbours are a word.
 */
final class PromptTerms {

    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern RUNS =
            Pattern.compile("(?<cjk>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+)"
                    + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+");

    private PromptTerms() {}

    /** All that a prompt can be found by. */
    static Set<String> of(String prompt) {
        return terms(prompt, true);
    }

    /** What somebody looks for: each is a word, or the beginning of one. */
    static Set<String> asked(String text) {
        return terms(text, false);
    }

    private static Set<String> terms(String text, boolean whole) {
        var terms = new LinkedHashSet<String>();
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var runs =
                RUNS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (runs.find()) {
            if (runs.group("cjk") == null) {
                terms.add(ascii(runs.group()));
            } else {
                addPairs(runs.group().codePoints().toArray(), whole, terms);
            }
        }
        return terms;
    }

    /** The last character of a prompt begins no pair, and is still looked for. */
    private static void addPairs(int[] run, boolean whole, Set<String> terms) {
        for (var i = 0; i + 1 < run.length; i++) {
            terms.add(ascii(new String(run, i, 2)));
        }
        if (whole || run.length == 1) {
            terms.add(ascii(new String(run, run.length - 1, 1)));
        }
    }

    private static String ascii(String word) {
        var ascii = new StringBuilder();
        word.codePoints().forEach(c -> ascii.append(c < 128 ? Character.toString(c) : "u%05x".formatted(c)));
        return ascii.length() <= LONGEST ? ascii.toString() : ascii.substring(0, LONGEST);
    }
}
