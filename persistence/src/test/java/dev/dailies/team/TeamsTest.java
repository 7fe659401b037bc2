package dev.dailies.team;

import static dev.dailies.team.TeamsSituations.keys;
import static dev.dailies.team.TeamsSituations.listedKeys;
import static dev.dailies.team.TeamsSituations.teams;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TeamsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Parameter
    Database database;

    private long team;

    @BeforeEach
    void aTeam() {
        team = database.in(
                entities -> teams(entities).add(new Team("Night shoot", NOON)).id());
    }

    @Test
    void leadsAndAdministratorsAmongTheMembersLookAfterATeam() {
        var lead = member(Role.LEAD, false);
        var member = member(Role.MEMBER, false);
        var administrator = member(Role.MEMBER, true);
        var stranger = account(true);

        assertThat(List.of(lead, member, administrator, stranger))
                .extracting(account ->
                        database.<Boolean>in(entities -> teams(entities).isLookedAfterBy(team, account)))
                .containsExactly(true, false, true, false);
        assertThat(database.<Long>in(entities -> teams(entities).leads(team))).isEqualTo(1);
    }

    @Test
    void aMembershipCanChangeAndEnd() {
        var ada = member(Role.MEMBER, false);

        database.run(entities -> teams(entities).place(team, ada).orElseThrow().become(Role.LEAD));
        assertThat(database.<Role>in(entities ->
                        teams(entities).place(team, ada).orElseThrow().role()))
                .isEqualTo(Role.LEAD);

        database.run(entities ->
                teams(entities).leave(teams(entities).place(team, ada).orElseThrow()));
        assertThat(database.<Boolean>in(
                        entities -> teams(entities).place(team, ada).isEmpty()))
                .isTrue();
        assertThat(database.<Long>in(entities -> teams(entities).places(ada))).isZero();
    }

    @Test
    void aListShowsOnesOwnKeysAndAllOfTheTeamToThoseWhoLookAfterIt() {
        var ada = member(Role.LEAD, false);
        var grace = member(Role.MEMBER, false);
        key(ada, team, "hers", null);
        key(grace, team, "the other's", null);
        key(ada, null, "her own", null);
        key(grace, null, "the other's own", null);

        assertThat(shown(ada, true)).containsExactly("her own", "the other's", "hers");
        assertThat(shown(ada, false)).containsExactly("her own", "hers");
        assertThat(shown(grace, false)).containsExactly("the other's own", "the other's");
    }

    @Test
    void whoLeavesLosesTheKeysToThatTeamAndNoOthers() {
        var ada = member(Role.MEMBER, false);
        key(ada, team, "of the team", null);
        key(ada, null, "personal", null);
        key(member(Role.MEMBER, false), team, "somebody else's", null);

        database.run(entities -> keys(entities).revokeAll(ada, team, NOON));

        assertThat(shown(ada, true)).containsExactly("somebody else's", "personal");
    }

    @Test
    void keysThatOpenNothingDoNotCount() {
        var ada = member(Role.MEMBER, false);
        key(ada, team, "open", NOON.plusSeconds(1));
        key(ada, team, "over", NOON);

        assertThat(database.<Long>in(entities -> keys(entities).inUse(ada, NOON)))
                .isEqualTo(1);
        assertThat(shown(ada, false)).containsExactly("over", "open");
    }

    private List<String> shown(long reader, boolean all) {
        return database.in(entities -> listedKeys(entities).shown(new Owner(reader, team, null), all, 10)).stream()
                .map(KeyView::name)
                .toList();
    }

    private void key(long account, Long ofTeam, String name, Instant expiresAt) {
        var owner = new Owner(account, ofTeam, null);
        var key = new ApiKey(owner, name, KeyText.generate(new SecureRandom()), NOON, expiresAt);
        database.run(entities -> keys(entities).add(key));
    }

    private long member(Role role, boolean administrator) {
        var id = account(administrator);
        database.run(entities ->
                teams(entities).join(entities.find(Team.class, team), entities.find(Account.class, id), role));
        return id;
    }

    private long account(boolean administrator) {
        return database.in(entities -> {
            var mail = UUID.randomUUID() + "@example.com";
            var account = administrator ? Account.administrator(mail, "Ada", NOON) : new Account(mail, "Ada", NOON);
            entities.persist(account);
            return account.id();
        });
    }
}
