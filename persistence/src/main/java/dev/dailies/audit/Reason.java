package dev.dailies.audit;

import dev.dailies.shared.Refusal;

/** Why an administrator does something, in their words: 1 to 500 characters. */
public record Reason(String text) {

    private static final int LONGEST = 500;

    /**
     * @throws Missing if there is none, or a longer one
     */
    public Reason {
        text = text == null ? "" : text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Missing();
        }
    }

    /** Nobody does anything to an installation without saying why. */
    public static final class Missing extends Refusal {

        private static final long serialVersionUID = 1L;

        public Missing() {
            super(
                    "reason_missing",
                    "Say why, in at most %d characters. It is kept in the audit log.".formatted(LONGEST));
        }
    }
}
