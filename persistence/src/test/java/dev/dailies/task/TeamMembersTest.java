package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.teamMembers;
import static dev.dailies.team.TeamsSituations.invitations;
import static dev.dailies.team.TeamsSituations.teams;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.team.Account;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Owner;
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
    void membersAreShownWithWhatTheyHaveUnderWayHereLeadsFirst() {
        var ada = aMemberOfATeam(database);
        var grace = database.in(entities -> {
            var team = entities.find(Team.class, ada.teamId());
            var lead = Account.administrator("zz" + System.nanoTime() + "@example.com", "Grace", NOON);
            entities.persist(lead);
            teams(entities).join(team, lead, Role.LEAD);
            teams(entities).join(teams(entities).add(new Team("Elsewhere", NOON)), lead, Role.MEMBER);
            return lead.id();
        });
        database.run(entities -> {
            aTaskHandedOverBy(ada, entities, NOON, "lease");
            aTaskHandedOverBy(ada, entities, NOON, "lease")
                    .end(TaskStatus.FAILED, new TaskError("failed", "It broke."), null, NOON);
            var elsewhere = aMemberOfATeam(database).teamId();
            aTaskHandedOverBy(new Owner(ada.accountId(), elsewhere, null), entities, NOON, "lease");
            invitations(entities).put(ada.accountId(), InvitationCode.generate(new SecureRandom()), NOON);
        });

        var members = database.in(entities -> teamMembers(entities).of(ada.teamId()));

        assertThat(members).extracting(TeamMember::accountId).containsExactly(grace, ada.accountId());
        assertThat(members).extracting(TeamMember::running).containsExactly(0L, 1L);
        assertThat(members).extracting(TeamMember::lead).containsExactly(true, false);
        assertThat(members).extracting(TeamMember::elsewhere).containsExactly(true, false);
        assertThat(members).extracting(TeamMember::invited).containsExactly(false, true);
    }
}
