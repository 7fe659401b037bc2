package dev.dailies.team.signon;

import dev.dailies.team.KeptErrand;
import dev.dailies.team.KeptErrands;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps errands where every node finds them. Nobody comes back from one twice. */
@Stateless
public class ErrandKeeping {

    @Inject
    Clock clock;

    @Inject
    KeptErrands errands;

    public SignOnErrand begin(String page) {
        var errand = SignOnErrand.to(page, clock.instant());
        errands.add(new KeptErrand(errand.state(), errand.nonce(), errand.verifier(), errand.to(), errand.since()));
        return errand;
    }

    /** Ends the errand that somebody comes back from, if they are in time. */
    public Optional<SignOnErrand> end(String state) {
        return errands.take(state)
                .map(kept -> new SignOnErrand(state, kept.nonce(), kept.verifier(), kept.page(), kept.since()))
                .filter(errand -> errand.isOpen(clock.instant()));
    }

    /** Once an hour: those that nobody came back from are removed. */
    @Schedule(hour = "*", minute = "31", persistent = false)
    public void forget() {
        errands.forget(clock.instant().minus(SignOnErrand.LONGEST));
    }
}
