package dev.dailies.task;

import java.util.Comparator;
import java.util.List;

/**
 * What somebody looked for, in words that are really used there: for each thing they typed, the words that begin so.
 *
 * @param rarest the choice that leads to the fewest tasks
 * @param others what those tasks must have as well, a word of each
 */
record FoundWords(List<String> rarest, List<List<String>> others) {

    /** The words for one thing that was typed, and how often they are used together. */
    record Choice(List<String> words, long uses) {}

    static FoundWords of(List<Choice> choices) {
        var byUse = choices.stream()
                .sorted(Comparator.comparingLong(Choice::uses))
                .map(Choice::words)
                .toList();
        return new FoundWords(byUse.get(0), byUse.subList(1, byUse.size()));
    }
}
