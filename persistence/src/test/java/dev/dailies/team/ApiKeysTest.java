package dev.dailies.team;

import static dev.dailies.team.TeamsSituations.keys;
import static dev.dailies.team.TeamsSituations.listedKeys;
import static dev.dailies.team.TeamsSituations.teams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ApiKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final KeyText text = KeyText.generate(new SecureRandom());

    @Parameter
    Database database;

    @Test
    void aKeySpeaksForItsAccountInItsTeam() {
        var ada = aMember();
        var key = given(ada, null);

        assertThat(ownerAt(NOON)).contains(new Owner(ada.accountId(), ada.teamId(), key));
    }

    @Test
    void aPersonalKeySpeaksForItsAccountAlone() {
        var ada = new Owner(aMember().accountId(), null, null);
        var key = given(ada, null);

        assertThat(ownerAt(NOON)).contains(new Owner(ada.accountId(), null, key));
    }

    @Test
    void aKeyThatNobodyWasGivenOpensNothing() {
        assertThat(ownerAt(NOON)).isEmpty();
        assertThat(isKnown()).isFalse();
    }

    @Test
    void aKeyOpensUntilTheMomentItExpires() {
        given(aMember(), NOON.plusSeconds(60));

        assertThat(ownerAt(NOON.plusSeconds(59))).isPresent();
        assertThat(ownerAt(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void aRevokedKeyOpensNothingButIsStillKnown() {
        var key = given(aMember(), null);

        database.run(entities -> keys(entities).find(key).orElseThrow().revoke(NOON));

        assertThat(ownerAt(NOON)).isEmpty();
        assertThat(isKnown()).isTrue();
    }

    @Test
    void whoLeftTheTeamHasNoKeyToItAnyMore() {
        var ada = aMember();
        given(ada, null);

        database.run(entities ->
                entities.remove(entities.find(Membership.class, new Membership.Place(ada.teamId(), ada.accountId()))));

        assertThat(ownerAt(NOON)).isEmpty();
    }

    @Test
    void aKeyForATeamThatItsAccountNeverJoinedOpensNothing() {
        given(new Owner(aMember().accountId(), aMember().teamId(), null), null);

        assertThat(ownerAt(NOON)).isEmpty();
    }

    @Test
    void aSuspendedAccountsKeyOpensNothingAndASuspendedTeamsOpens() {
        var ada = aMember();
        given(ada, null);

        database.run(entities -> entities.find(Team.class, ada.teamId()).suspend(NOON));
        assertThat(ownerAt(NOON)).isPresent();

        database.run(entities -> entities.find(Account.class, ada.accountId()).suspend(NOON));
        assertThat(ownerAt(NOON)).isEmpty();
    }

    @Test
    void whatSomebodyBeganWaitsWhileTheyOrTheirTeamAreSuspended() {
        var ada = aMember();
        assertThat(mayGoOn(ada)).isTrue();

        database.run(entities -> entities.find(Team.class, ada.teamId()).suspend(NOON));
        assertThat(mayGoOn(ada)).isFalse();

        database.run(entities -> entities.find(Team.class, ada.teamId()).reinstate());
        assertThat(mayGoOn(ada)).isTrue();

        database.run(entities -> entities.find(Account.class, ada.accountId()).suspend(NOON));
        assertThat(mayGoOn(ada)).isFalse();
    }

    @Test
    void allKeysOfAnAccountAreTakenBackAtOnceAndNobodyElses() {
        var ada = aMember();
        given(ada, null);
        var bob = aMember();
        var bobs = new ApiKey(bob, "Bob's", KeyText.generate(new SecureRandom()), NOON, null);
        database.run(entities -> keys(entities).add(bobs));

        var revoked = database.<Integer>in(entities -> keys(entities).revokeAll(ada.accountId(), NOON));

        assertThat(revoked).isEqualTo(1);
        assertThat(ownerAt(NOON)).isEmpty();
        assertThat(database.<List<KeyView>>in(entities -> listedKeys(entities).ofAccount(ada.accountId(), 9)))
                .isEmpty();
        assertThat(database.<List<KeyView>>in(entities -> listedKeys(entities).ofTeam(bob.teamId(), 9)))
                .extracting(KeyView::name)
                .containsExactly("Bob's");
    }

    @Test
    void oneTextIsGivenOutOnce() {
        var ada = aMember();
        given(ada, null);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> given(ada, null));
    }

    @Test
    void itsLastUseIsWrittenDown() {
        var key = given(aMember(), null);

        database.run(entities -> keys(entities).used(key, NOON.plusSeconds(5)));

        var found = database.in(entities -> keys(entities).find(key).orElseThrow());
        assertThat(found.lastUsedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(found.prefix()).isEqualTo(text.prefix());
        assertThat(found.name()).isEqualTo("Laptop");
    }

    private Owner aMember() {
        return database.in(entities -> {
            var team = teams(entities).add(new Team("Night shoot", NOON));
            var account = new Account(UUID.randomUUID() + "@Example.com", "Ada", NOON);
            entities.persist(account);
            teams(entities).join(team, account, Role.MEMBER);
            return new Owner(account.id(), team.id(), null);
        });
    }

    private long given(Owner owner, Instant expires) {
        return database.in(entities -> keys(entities)
                .add(new ApiKey(owner, "Laptop", text, NOON, expires))
                .id());
    }

    private boolean mayGoOn(Owner owner) {
        return database.in(entities -> keys(entities).mayGoOn(owner, NOON));
    }

    private boolean isKnown() {
        return database.in(entities -> keys(entities).knows(text));
    }

    private Optional<Owner> ownerAt(Instant now) {
        return database.in(entities -> keys(entities).ownerOf(text, now));
    }
}
