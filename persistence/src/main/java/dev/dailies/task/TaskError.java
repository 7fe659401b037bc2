package dev.dailies.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why a task ended without a video, in words that are fit for its owner.
 *
 * @param code at most 100 characters
 * @param message at most 1000 characters
 */
@Embeddable
public record TaskError(
        @Column(name = "error_code") String code,
        @Column(name = "error_message") String message) {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_MESSAGE = 1000;

    /** The provider did not take the task when it was created. */
    public static final String UPSTREAM_FAILED = "upstream_failed";

    /** The provider did not answer when the task was created. */
    public static final String UPSTREAM_TIMEOUT = "upstream_timeout";

    public TaskError {
        code = cut(code, LONGEST_CODE);
        message = cut(message, LONGEST_MESSAGE);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
