package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.Person;
import dev.dailies.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SignedInTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final SignedIn signedIn = new SignedIn();

    @Test
    void theDayEndsAfterTwelveHoursHoweverOftenItIsRenewed() {
        signedIn.as(aMemberOf(1), NOON);
        signedIn.renew(aMemberOf(1), NOON.plus(Duration.ofHours(11)));

        assertThat(signedIn.isOver(NOON.plus(Duration.ofHours(12)).minusMillis(1)))
                .isFalse();
        assertThat(signedIn.isOver(NOON.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void whoSomebodyIsIsAskedAgainAfterTwoSeconds() {
        signedIn.as(aMemberOf(1), NOON);

        assertThat(signedIn.isStale(NOON.plusMillis(1999))).isFalse();
        assertThat(signedIn.isStale(NOON.plusSeconds(2))).isTrue();
    }

    @Test
    void aTeamOfTheirsIsWorkedInAndAnotherIsNot() {
        signedIn.as(aMemberOf(1, 2), NOON);
        signedIn.workIn(2);
        signedIn.workIn(3);

        assertThat(signedIn.owner().teamId()).isEqualTo(2);
    }

    @Test
    void whoLeftTheirTeamWorksInAnother() {
        signedIn.as(aMemberOf(1, 2), NOON);
        signedIn.renew(aMemberOf(2), NOON);

        assertThat(signedIn.owner().teamId()).isEqualTo(2);
    }

    @Test
    void whoBelongsNowhereHasNoPlace() {
        signedIn.as(aMemberOf(), NOON);

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
