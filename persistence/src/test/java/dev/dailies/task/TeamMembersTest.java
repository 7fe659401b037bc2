package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static dev.dailies.task.SituationsInTheDatabase.teamMembers;
import static dev.dailies.team.TeamsSituations.invitations;
import static dev.dailies.team.TeamsSituations.teams;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Account;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TeamMembersTest {

    @Parameter
    Database database;

    @Test
    void membersAreShownWithTheirSlotsLeadsFirst() {
        var ada = aMemberOfATeam(database);
        var grace = database.in(entities -> {
            var team = entities.find(Team.class, ada.teamId());
            var lead = Account.administrator("zz" + System.nanoTime() + "@example.com", "Grace", NOON);
            entities.persist(lead);
            pendingCaps(entities).open(lead.id());
            teams(entities).join(team, lead, Role.LEAD);
            teams(entities).join(teams(entities).add(new Team("Elsewhere", NOON)), lead, Role.MEMBER);
            return lead.id();
        });
        database.run(entities -> {
            pendingCaps(entities).set(ada.accountId(), 2);
            pendingCaps(entities).enter(ada.accountId(), 5, Slots.EVERY);
            invitations(entities).put(ada.accountId(), InvitationCode.generate(new SecureRandom()), NOON);
        });

        var members = database.in(entities -> teamMembers(entities).of(ada.teamId(), 5));

        assertThat(members).extracting(TeamMember::accountId).containsExactly(grace, ada.accountId());
        assertThat(members).extracting(TeamMember::slots).containsExactly(new Slots(0, 5), new Slots(1, 2));
        assertThat(members).extracting(TeamMember::lead).containsExactly(true, false);
        assertThat(members).extracting(TeamMember::elsewhere).containsExactly(true, false);
        assertThat(members).extracting(TeamMember::invited).containsExactly(false, true);
    }
}
