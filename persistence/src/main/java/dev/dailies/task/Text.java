package dev.dailies.task;

/** Text that a database, a provider and a reader can all take. */
final class Text {

    private Text() {}

    /**
     * Counts in code points, as people count characters.
     *
     * @throws InvalidRequest if it is longer than allowed, or has a NUL or half a surrogate pair in it
     */
    static String checked(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidRequest(field, "%s may have at most %d characters.".formatted(field, longest));
        }
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidRequest(
                    field, field + " has a character in it that is not text (NUL, or half of a surrogate pair).");
        }
        return text;
    }
}
