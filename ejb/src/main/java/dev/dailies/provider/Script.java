package dev.dailies.provider;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a prompt's tags, such as {@code [fail:internal_error]}, tell the simulated provider to do. */
record Script(Map<String, String> tags) {

    private static final Pattern TAG = Pattern.compile("\\[([a-z]{1,20})(?::([\\w*-]{1,64}))?]");
    private static final Pattern STATUS = Pattern.compile("[2-5]\\d\\d");
    private static final Pattern PAUSE = Pattern.compile("(\\d{1,6})(ms|s|m)");
    private static final Pattern SECONDS = Pattern.compile("[1-9]|1\\d|20");
    private static final List<String> WITHOUT_VIDEO =
            List.of("fail", "moderated", "rejected", "nourl", "expired", "novideo");

    static Script of(String prompt) {
        var tags = new HashMap<String, String>();
        TAG.matcher(prompt).results().forEach(tag -> tags.put(tag.group(1), tag.group(2) == null ? "" : tag.group(2)));
        return new Script(tags);
    }

    boolean says(String tag) {
        return tags.containsKey(tag);
    }

    boolean hasVideo() {
        return WITHOUT_VIDEO.stream().noneMatch(this::says);
    }

    String value(String tag, String otherwise) {
        var value = tags.getOrDefault(tag, "");
        return value.isEmpty() ? otherwise : value;
    }

    /** The HTTP status that a tag names, with or without the star that stands for "every time". */
    Optional<Integer> status(String tag) {
        return Optional.ofNullable(tags.get(tag))
                .map(value -> value.replace("*", ""))
                .filter(value -> STATUS.matcher(value).matches())
                .map(Integer::valueOf);
    }

    /** Whether this poll, counted from 1, is one of those that a tag spoils: the first two, or all with a star. */
    boolean spoils(String tag, int poll) {
        return says(tag) && (poll <= 2 || value(tag, "").endsWith("*"));
    }

    Duration latency(Duration otherwise) {
        var pause = PAUSE.matcher(value("slow", ""));
        if (!pause.matches()) {
            return otherwise;
        }
        var number = Long.parseLong(pause.group(1));
        return switch (pause.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    int seconds(int asked) {
        var told = value("seconds", "");
        return SECONDS.matcher(told).matches() ? Integer.parseInt(told) : asked;
    }
}
