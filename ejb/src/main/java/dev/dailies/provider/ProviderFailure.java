package dev.dailies.provider;

/** A provider that did not take a job: it refused, broke, could not be reached, or did not say. */
public class ProviderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Integer status;
    private final String body;
    private final Outcome outcome;
    private final boolean alarm;

    /**
     * A failure that is not the operator's doing.
     *
     * @param outcome what is certain about it
     * @param status the provider's HTTP status, or {@code null} where no answer came
     * @param body the provider's error body without anything of the operator's: JSON, or text of at most 2 KiB; or {@code null}
     * @param message for the log, with nothing secret in it
     */
    public ProviderFailure(Outcome outcome, Integer status, String body, String message) {
        this(outcome, status, body, message, false);
    }

    /** @param alarm whether the operator must act (a rejected key, say) */
    ProviderFailure(Outcome outcome, Integer status, String body, String message, boolean alarm) {
        super(message);
        this.alarm = alarm;
        this.outcome = outcome;
        this.status = status;
        this.body = body;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Integer status() {
        return status;
    }

    public String body() {
        return body;
    }

    /** Whether the operator must act: it is our key or our account there that is refused. */
    public boolean alarm() {
        return alarm;
    }

    /** What is certain after a failed hand-over. */
    public enum Outcome {
        /** The provider said no, or was never reached: no job exists. */
        REFUSED,
        /** The bytes left and no usable answer came back: a job may exist that we cannot name. */
        UNKNOWN,
        /** As {@link #UNKNOWN}, because the time allowed ran out. */
        TIMED_OUT
    }
}
