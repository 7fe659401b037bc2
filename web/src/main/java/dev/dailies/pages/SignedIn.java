package dev.dailies.pages;

import dev.dailies.team.Guest;
import dev.dailies.team.Owner;
import dev.dailies.team.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whoever is signed in, as they are with this request, and the team in whose name they work right now. */
@Named
@RequestScoped
public class SignedIn {

    private Person person;
    private Long teamId;

    /** They work where they chose to, while they belong there; else in the first of their teams. */
    void as(Guest guest) {
        person = guest.person();
        teamId = guest.teamId() != null && person.in(guest.teamId()).isPresent()
                ? guest.teamId()
                : person.places().stream().map(Person.Place::teamId).findFirst().orElse(null);
    }

    public boolean isAnybody() {
        return person != null;
    }

    public Person person() {
        return person;
    }

    /** The team they work in, or {@code null} if they belong to none. */
    public Person.Place place() {
        return teamId == null ? null : person.in(teamId).orElse(null);
    }

    /** In whose name the pages ask and act: no key, so whatever is done is done by the account. */
    public Owner owner() {
        return new Owner(person.accountId(), teamId, null);
    }
}
