package dev.dailies.pages;

import dev.dailies.team.Owner;
import dev.dailies.team.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The team that a request is about: the one that the page was showing when something was pressed, even if the reader
 * works in another by now; else the one that they work in.
 */
@RequestScoped
class TeamAtHand {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    FrontDoor door;

    /** The reader's place in it, or {@code null} if they belong to no team, or not to the one that is asked for. */
    Person.Place place() {
        if (asked().isEmpty()) {
            return signedIn.place();
        }
        return signedIn.person().places().stream()
                .filter(place -> String.valueOf(place.teamId()).equals(asked()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a team is asked for that the reader does not belong to. */
    boolean isForeign() {
        return !asked().isEmpty() && place() == null;
    }

    /** In whose name the page asks and acts. */
    Owner owner() {
        var place = place();
        return new Owner(signedIn.person().accountId(), place == null ? null : place.teamId(), null);
    }

    private String asked() {
        return Form.text(request, "team");
    }

    /** Looks up where the reader belongs, because what they did changed that. */
    void refresh() {
        door.look();
    }
}
