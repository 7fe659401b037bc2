package dev.dailies.team;

import static dev.dailies.team.TeamsSituations.sessions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class PortalSessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Parameter
    Database database;

    private final SessionToken token = SessionToken.generate(new SecureRandom());
    private final String mail = UUID.randomUUID() + "@example.com";
    private long ada;

    @BeforeEach
    void adaIsSignedInSinceNoon() {
        ada = database.in(entities -> {
            var account = new Account(mail, "Ada", NOON);
            entities.persist(account);
            sessions(entities).add(new PortalSession(token, account.id(), NOON));
            return account.id();
        });
    }

    @Test
    void whoeverBringsTheTokenIsKnownWithTheirTeams() {
        var teams = database.in(entities -> {
            var all = TeamsSituations.teams(entities);
            var account = entities.find(Account.class, ada);
            var second = all.add(new Team("Second unit", NOON));
            all.join(second, account, Role.MEMBER);
            all.join(all.add(new Team("First unit", NOON)), account, Role.LEAD);
            sessions(entities).workIn(token, second.id());
            return second.id();
        });

        var guest = guest(NOON).orElseThrow();
        assertThat(guest.person().email()).isEqualTo(mail);
        assertThat(guest.person().places())
                .extracting(Person.Place::teamName)
                .containsExactly("First unit", "Second unit");
        assertThat(guest.teamId()).isEqualTo(teams);
    }

    @Test
    void whoeverBringsAnotherTokenIsNobody() {
        var another = SessionToken.generate(new SecureRandom());

        assertThat(database.<Optional<Guest>>in(entities -> sessions(entities).guest(another, NOON)))
                .isEmpty();
    }

    @Test
    void aSessionIsOverHalfAnHourAfterItsBrowserWasSeen() {
        var seen = NOON.plus(HALF_AN_HOUR).minusMillis(1);
        assertThat(guest(seen)).isPresent();
        assertThat(guest(seen.plus(HALF_AN_HOUR).minusMillis(1))).isPresent();
        assertThat(guest(seen.plus(HALF_AN_HOUR).plus(HALF_AN_HOUR))).isEmpty();
    }

    @Test
    void whenABrowserWasSeenIsKnownToTheMinute() {
        assertThat(guest(NOON.plusSeconds(59))).isPresent();
        assertThat(guest(NOON.plus(HALF_AN_HOUR))).as("since noon").isEmpty();
    }

    @Test
    void aSessionIsOverAfterTwelveHoursHoweverBusy() {
        for (var now = NOON; now.isBefore(NOON.plus(Duration.ofHours(12))); now = now.plusSeconds(1200)) {
            assertThat(guest(now)).isPresent();
        }
        assertThat(guest(NOON.plus(Duration.ofHours(12)))).isEmpty();
    }

    @Test
    void allSessionsOfAnAccountAreEndedAndNobodyElses() {
        var bobs = SessionToken.generate(new SecureRandom());
        database.run(entities -> {
            var bob = new Account(UUID.randomUUID() + "@example.com", "Bob", NOON);
            entities.persist(bob);
            sessions(entities).add(new PortalSession(bobs, bob.id(), NOON));
            sessions(entities).endAllOf(ada);
        });

        assertThat(guest(NOON)).isEmpty();
        assertThat(database.<Optional<Guest>>in(entities -> sessions(entities).guest(bobs, NOON)))
                .isPresent();
    }

    @Test
    void whoIsSuspendedIsOut() {
        database.run(entities -> entities.find(Account.class, ada).suspend(NOON));

        assertThat(guest(NOON)).isEmpty();
    }

    @Test
    void whoSignsOutIsOut() {
        database.run(entities -> sessions(entities).end(token));

        assertThat(guest(NOON)).isEmpty();
    }

    @Test
    void whatIsOverIsForgotten() {
        database.run(
                entities -> sessions(entities).forget(NOON.plus(HALF_AN_HOUR).minusMillis(1)));
        assertThat(kept()).isTrue();

        database.run(entities -> sessions(entities).forget(NOON.plus(HALF_AN_HOUR)));
        assertThat(kept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "0123456789abcdefghijklmnopqrstuvwxyzABCDEF!",
                "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH"
            })
    void whatCannotBeATokenDoesNotTroubleTheDatabase(String brought) {
        assertThat(SessionToken.of(brought)).isEmpty();
    }

    @Test
    void neitherTheDatabaseNorALogHasTheToken() {
        assertThat(SessionToken.of(token.text())).contains(token);
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token).hasToString("SessionToken");
    }

    private Optional<Guest> guest(Instant now) {
        return database.in(entities -> sessions(entities).guest(token, now));
    }

    private boolean kept() {
        return database.in(entities -> entities.find(PortalSession.class, token.hash()) != null);
    }
}
