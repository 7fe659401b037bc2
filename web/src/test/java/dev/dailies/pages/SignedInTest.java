package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.Guest;
import dev.dailies.team.Person;
import dev.dailies.team.Role;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SignedInTest {

    private final SignedIn signedIn = new SignedIn();

    @Test
    void whoComesInWorksInTheFirstOfTheirTeams() {
        signedIn.as(new Guest(aMemberOf(1, 2), null));

        assertThat(signedIn.owner().teamId()).isEqualTo(1);
    }

    @Test
    void whoChoseATeamWorksThere() {
        signedIn.as(new Guest(aMemberOf(1, 2), 2L));

        assertThat(signedIn.owner().teamId()).isEqualTo(2);
    }

    @Test
    void whoLeftTheirTeamWorksInAnother() {
        signedIn.as(new Guest(aMemberOf(2), 1L));

        assertThat(signedIn.owner().teamId()).isEqualTo(2);
    }

    @Test
    void whoBelongsNowhereHasNoPlace() {
        signedIn.as(new Guest(aMemberOf(), null));

        assertThat(signedIn.place()).isNull();
        assertThat(signedIn.owner().teamId()).isNull();
    }

    private static Person aMemberOf(long... teams) {
        var places = LongStream.of(teams)
                .mapToObj(team -> new Person.Place(team, "Team " + team, Role.MEMBER, false))
                .toList();
        return new Person(7, "Ada", "ada@example.com", false, List.copyOf(places));
    }
}
