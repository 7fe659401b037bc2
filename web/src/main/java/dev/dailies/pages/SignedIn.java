package dev.dailies.pages;

import dev.dailies.team.Owner;
import dev.dailies.team.Person;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whoever is signed in, and the team in whose name they work right now. */
@Named
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private Person person;
    private Long teamId;

    /** From now on this session is theirs, in the first of their teams. */
    void as(Person somebody) {
        person = somebody;
        teamId =
                somebody.places().stream().map(Person.Place::teamId).findFirst().orElse(null);
    }

    /** Works in another of their teams from now on; one that is not theirs changes nothing. */
    void workIn(long team) {
        person.in(team).ifPresent(place -> teamId = place.teamId());
    }

    public boolean isAnybody() {
        return person != null;
    }

    public Person person() {
        return person;
    }

    /** In whose name the pages ask and act: no key, so whatever is done is done by the account. */
    public Owner owner() {
        return new Owner(person.accountId(), teamId, null);
    }
}
