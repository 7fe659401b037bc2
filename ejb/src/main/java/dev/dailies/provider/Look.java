package dev.dailies.provider;

import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import jakarta.json.JsonValue;
import java.util.concurrent.TimeoutException;

/** Judges one look at a job by what HTTP tells, before anybody's words do (contract 5.2, 5.3). */
final class Look {

    private final String provider;
    private final PollWords words;
    private final Verdicts verdicts;
    private final Absences absences = new Absences();

    Look(String provider, PollWords words, Verdicts verdicts) {
        this.provider = provider;
        this.words = words;
        this.verdicts = verdicts;
    }

    ProviderReport judge(String job, Answer answer) {
        if (answer.status() == 404) {
            return absences.isGone(job) ? verdicts.notFound() : unclear(answer, false);
        }
        absences.seen(job);
        return answer.isSuccess() ? success(answer) : error(answer);
    }

    ProviderReport silence(Throwable problem) {
        var cause = Deadline.cause(problem);
        var what = cause instanceof TimeoutException
                ? "did not answer in time"
                : "gave no answer: " + cause.getClass().getSimpleName();
        return new Unclear(provider + " " + what, null, false);
    }

    /** A 202 means "still at it", with a body or without one; so does a 200 that says nothing at all. */
    private ProviderReport success(Answer answer) {
        if (answer.status() != 200 || answer.text().isBlank()) {
            return new Pending(answer.json().map(Figures::progress).orElse(null));
        }
        return answer.json()
                .map(words::read)
                .orElseGet(() -> new Unclear(provider + " answered something that is not JSON", null, false));
    }

    private ProviderReport error(Answer answer) {
        var isTrouble =
                answer.status() >= 500 || answer.status() == 429 || answer.status() == 425 || answer.status() == 408;
        // xAI says 400 to a wrong key as well, and a key can change while a job runs
        if (words.endsWith(answer.status()) && !answer.complaint().isAboutKey()) {
            return words.rejection(answer.json().orElse(JsonValue.EMPTY_JSON_OBJECT));
        }
        return unclear(answer, !isTrouble);
    }

    private ProviderReport unclear(Answer answer, boolean alarm) {
        return new Unclear(provider + " answered " + answer.status() + " to a look", answer.retryAfter(), alarm);
    }
}
