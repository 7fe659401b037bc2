package dev.dailies.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;

/** What one look at a provider's job told: still at it, a verdict, or nothing that can be relied upon. */
public sealed interface ProviderReport {

    /** The job is being worked on. {@code progress} is 0 to 100, or {@code null} where the provider does not say. */
    record Pending(Integer progress) implements ProviderReport {}

    /**
     * The video is there.
     *
     * @param video where the provider keeps it, for a while
     * @param seconds the seconds generated, or {@code null} where the provider does not say
     * @param cost what the provider charges its customer (us), in USD, or {@code null} where it does not say
     */
    record Finished(URI video, Integer seconds, BigDecimal cost) implements ProviderReport {}

    /**
     * There will be no video.
     *
     * @param code the provider's code, in lower case with underscores, such as {@code service_unavailable}
     * @param message a sentence that is fit for the team's eyes: nothing of the operator's is in it
     * @param cost what the provider charges all the same (a moderated video costs), or {@code null}
     */
    record Ended(End end, String code, String message, BigDecimal cost) implements ProviderReport {}

    /**
     * Not a verdict: no answer, a busy provider, words that are not understood. The job is asked about again.
     *
     * @param reason for the operator, with nothing secret in it
     * @param retryAfter how long the provider asks to be left alone, or {@code null}
     * @param alarm whether the operator must act (a rejected key, say)
     */
    record Unclear(String reason, Duration retryAfter, boolean alarm) implements ProviderReport {}

    /** The ways in which a job ends without a video. */
    enum End {
        FAILED,
        CANCELLED,
        EXPIRED
    }
}
