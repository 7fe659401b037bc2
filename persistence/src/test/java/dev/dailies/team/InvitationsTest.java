package dev.dailies.team;

import static dev.dailies.team.TeamsSituations.invitations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.AtOnce;
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
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class InvitationsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Parameter
    Database database;

    private long account;

    @BeforeEach
    void somebody() {
        account = database.in(entities -> {
            var person = new Account(UUID.randomUUID() + "@example.com", "Ada", NOON);
            entities.persist(person);
            return person.id();
        });
    }

    @Test
    void aCodeOpensItsInvitationForAWeek() {
        var code = invited();

        assertThat(opened(code, NOON)).isTrue();
        assertThat(opened(code, NOON.plus(A_WEEK).minusMillis(1))).isTrue();
        assertThat(opened(code, NOON.plus(A_WEEK))).isFalse();
        assertThat(opened(InvitationCode.generate(new SecureRandom()), NOON)).isFalse();
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOld() {
        var old = invited();
        var code = invited();

        assertThat(opened(old, NOON)).isFalse();
        assertThat(opened(code, NOON)).isTrue();
    }

    @Test
    void ofManyWhoUseOneLinkAtOnceOneIsLetIn() throws Exception {
        var code = invited();

        var letIn = AtOnce.threads(
                4,
                () -> database.in(entities -> {
                    Optional<Invitation> invitation = invitations(entities).openedBy(code, NOON);
                    invitation.ifPresent(invitations(entities)::end);
                    return invitation.isPresent();
                }));

        assertThat(letIn.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "0123456789abcdefghijklmnopqrstu!", "0123456789abcdefghijklmnopqrstuvw"})
    void whatCannotBeACodeDoesNotTroubleTheDatabase(String text) {
        assertThatExceptionOfType(InvitationGone.class).isThrownBy(() -> new InvitationCode(text));
    }

    @Test
    void neitherTheDatabaseNorALogHasTheCode() {
        var code = invited();

        assertThat(code.hash()).hasSize(64).doesNotContain(code.text());
        assertThat(code).hasToString("InvitationCode");
    }

    private InvitationCode invited() {
        var code = InvitationCode.generate(new SecureRandom());
        database.run(entities -> invitations(entities).put(account, code, NOON));
        return code;
    }

    private boolean opened(InvitationCode code, Instant now) {
        return database.in(entities -> invitations(entities)
                .openedBy(code, now)
                .filter(found -> found.accountId() == account)
                .isPresent());
    }
}
