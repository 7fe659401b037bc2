package dev.dailies.pages;

/**
 * Why a video was not made, in a text of ours, and where that is said.
 *
 * @param place {@code prompt} or {@code image} for the field that it is about, else {@code notice}
 * @param bad whether something failed, rather than was refused
 * @param of what stands in the text's first open place
 * @param to and in its second
 */
public record Problem(String place, boolean bad, String key, Object of, Object to) {

    static Problem at(String field, String key) {
        return new Problem(field, true, key, null, null);
    }

    static Problem refused(String key, Object of, Object to) {
        return new Problem("notice", false, key, of, to);
    }

    static Problem failed(String key) {
        return new Problem("notice", true, key, null, null);
    }
}
