package dev.dailies.team.service;

import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import dev.dailies.team.SignIns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts failed attempts to sign in, and hears no more of them for a while once they are too many. */
@Stateless
public class SignInThrottle {

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    SignIns attempts;

    /**
     * @throws NotSignedIn if any of the subjects must wait
     */
    public void admit(List<String> subjects) {
        var now = clock.instant();
        var wait = subjects.stream()
                .flatMap(subject -> attempts.of(subject).stream())
                .map(failed -> failed.blockedFor(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw NotSignedIn.throttled(wait);
        }
    }

    public Optional<String> hashOf(String email) {
        return accounts.withEmail(email).flatMap(Account::passwordHash);
    }

    public void failed(List<String> subjects) {
        subjects.forEach(subject -> attempts.failed(subject, clock.instant()));
    }

    /**
     * @throws NotSignedIn if the account is suspended
     */
    public Person succeeded(String email, String subject) {
        attempts.forget(subject);
        var account = accounts.withEmail(email).orElseThrow(NotSignedIn::wrong);
        return accounts.person(account.id()).orElseThrow(NotSignedIn::suspended);
    }

    /** Once an hour: what no longer counts is removed. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void forget() {
        attempts.forget(clock.instant().minus(Duration.ofDays(1)));
    }
}
