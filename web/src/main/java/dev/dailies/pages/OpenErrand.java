package dev.dailies.pages;

import dev.dailies.team.signon.SignOnErrand;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** The errand to the provider of single sign-on that a session is on. Nobody comes back from one twice. */
@SessionScoped
public class OpenErrand implements Serializable {

    private static final long serialVersionUID = 1L;

    private SignOnErrand errand;

    synchronized void begin(SignOnErrand begun) {
        errand = begun;
    }

    /** Ends it, if it is the one that somebody comes back from. */
    synchronized Optional<SignOnErrand> end(String state, Instant now) {
        if (errand == null || state == null || !errand.is(state, now)) {
            return Optional.empty();
        }
        var ended = errand;
        errand = null;
        return Optional.of(ended);
    }
}
