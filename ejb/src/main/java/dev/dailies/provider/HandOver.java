package dev.dailies.provider;

import dev.dailies.provider.ProviderFailure.Outcome;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges what came of handing a job over: its id, or what is certain about the failure (contract 2.10). */
final class HandOver {

    private static final Set<Integer> ABOUT_US = Set.of(401, 402, 403);
    private static final Pattern USABLE_ID = Pattern.compile("[\\w.:-]{1,200}");

    private final String provider;
    private final Redaction redaction;

    HandOver(String provider, Redaction redaction) {
        this.provider = provider;
        this.redaction = redaction;
    }

    /** @throws ProviderFailure where the answer names no job */
    String id(Answer answer, String... names) {
        if (!answer.isSuccess()) {
            var outcome = isFromBetween(answer.status()) ? Outcome.UNKNOWN : Outcome.REFUSED;
            throw failure(outcome, answer, "answered " + answer.status());
        }
        return answer.json().stream()
                .flatMap(body -> Stream.of(names).map(name -> Wire.text(body, name)))
                .filter(Objects::nonNull)
                .filter(id -> USABLE_ID.matcher(id).matches())
                .findFirst()
                .orElseThrow(() -> failure(Outcome.UNKNOWN, answer, "accepted a job without naming it"));
    }

    ProviderFailure failure(Throwable problem) {
        var cause = Deadline.cause(problem);
        if (cause instanceof ProviderFailure known) {
            return known;
        }
        var outcome = Outcome.UNKNOWN;
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            outcome = Outcome.REFUSED;
        } else if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
            outcome = Outcome.TIMED_OUT;
        }
        return new ProviderFailure(
                outcome,
                null,
                null,
                provider + " gave no answer: " + cause.getClass().getSimpleName());
    }

    /** Whether something between us and the provider speaks, which cannot know what the provider did. */
    private static boolean isFromBetween(int status) {
        return status == 502 || status == 504 || (status >= 520 && status <= 527);
    }

    /** Whether it is our key or our account that is refused. xAI says 400 to a wrong key as well. */
    private static boolean isAboutUs(Answer answer) {
        var complaint = answer.complaint();
        return complaint.isAboutKey() || ABOUT_US.contains(answer.status()) && !complaint.isModeration();
    }

    private ProviderFailure failure(Outcome outcome, Answer answer, String what) {
        var body = answer.text().isBlank() ? null : redaction.body(answer.text());
        return new ProviderFailure(outcome, answer.status(), body, provider + " " + what, isAboutUs(answer));
    }
}
