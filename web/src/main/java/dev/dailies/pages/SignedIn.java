package dev.dailies.pages;

import dev.dailies.team.Owner;
import dev.dailies.team.Person;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Whoever is signed in, and the team in whose name they work right now. Ends after twelve hours, however busy. */
@Named
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(12);

    /** How long somebody may still do what they could when they were last looked up: one statement each time. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private Person person;
    private Long teamId;
    private Instant since;
    private Instant asOf;

    /** From now on this session is theirs, in the first of their teams. */
    void as(Person somebody, Instant now) {
        since = now;
        teamId = null;
        renew(somebody, now);
    }

    /** They are still who they were, and belong where they belong today. */
    void renew(Person today, Instant now) {
        person = today;
        asOf = now;
        if (teamId == null || today.in(teamId).isEmpty()) {
            teamId = today.places().stream()
                    .map(Person.Place::teamId)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** From now on this session is nobody's. */
    void leave() {
        person = null;
    }

    /** Works in another of their teams from now on; one that is not theirs changes nothing, and the answer is no. */
    boolean workIn(long team) {
        var theirs = person.in(team).isPresent();
        teamId = theirs ? Long.valueOf(team) : teamId;
        return theirs;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    boolean isStale(Instant now) {
        return !now.isBefore(asOf.plus(FRESH));
    }

    /** When they came in. */
    Instant since() {
        return since;
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
