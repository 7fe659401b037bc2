package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import dev.dailies.team.SessionToken;
import dev.dailies.team.service.SessionKeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Lets people in, knows them again by what their browser brings, on whichever node, and lets them out. */
@RequestScoped
class FrontDoor {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Inject
    SessionKeeping sessions;

    @Inject
    SignedIn signedIn;

    /**
     * Begins a session; their browser brings a new secret from now on, whatever it brought before.
     *
     * @return why it stays shut, or {@code null} once they are in
     */
    NotSignedIn open(Credential credential, HttpServletResponse response) {
        var answer = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (answer == AuthenticationStatus.SUCCESS) {
            token().ifPresent(sessions::end);
            var token = sessions.begin(signedIn.person().accountId());
            SecretCookie.SESSION.give(request, response, token.text());
            return null;
        }
        return (NotSignedIn) request.getAttribute(PeopleStore.REFUSAL);
    }

    /** Looks up whose session it is that the browser brings, and where they belong now; perhaps nobody's. */
    void look() {
        token().flatMap(sessions::guest).ifPresent(signedIn::as);
    }

    /** Works in another of their teams from now on; one that is not theirs changes nothing, and the answer is no. */
    boolean workIn(long team) {
        var theirs = signedIn.isAnybody() && signedIn.person().in(team).isPresent();
        token().filter(any -> theirs).ifPresent(token -> sessions.workIn(token, team));
        return theirs;
    }

    /** Ends their session, here and everywhere. */
    void leave(HttpServletResponse response) {
        token().ifPresent(sessions::end);
        SecretCookie.SESSION.takeAway(request, response);
    }

    private Optional<SessionToken> token() {
        return SecretCookie.SESSION.of(request).flatMap(SessionToken::of);
    }
}
