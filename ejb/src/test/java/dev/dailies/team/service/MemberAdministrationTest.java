package dev.dailies.team.service;

import static dev.dailies.team.service.Office.ADA;
import static dev.dailies.team.service.Office.BOB;
import static dev.dailies.team.service.Office.BY_ADA;
import static dev.dailies.team.service.Office.BY_BOB;
import static dev.dailies.team.service.Office.WHY;
import static dev.dailies.team.service.TwoTeams.DAY;
import static dev.dailies.team.service.TwoTeams.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Deed;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.AlreadyAMember;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.LastLead;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberAdministrationTest {

    private final Office office = new Office();
    private final TwoTeams teams = new TwoTeams();
    private final MemberAdministration work = new MemberAdministration();
    private final List<String> revoked = new ArrayList<>();

    @BeforeEach
    void bobLeadsTheDayUnit() {
        work.accounts = office;
        work.teams = teams;
        work.administration = office.administration();
        work.clock = Office.CLOCK;
        work.keys = new ApiKeys() {
            @Override
            public void revokeAll(long accountId, long teamId, Instant now) {
                revoked.add(accountId + " in " + teamId);
            }
        };
        teams.join(teams.day(), office.bob(), Role.LEAD);
    }

    @Test
    void aMemberIsMovedInOneStepAndLosesTheKeysOfTheTeamTheyLeave() {
        work.move(BY_ADA, DAY, BOB, NIGHT, WHY);

        assertThat(teams.roleOf(BOB, DAY)).isNull();
        assertThat(teams.roleOf(BOB, NIGHT)).isEqualTo(Role.MEMBER);
        assertThat(revoked).containsExactly("2 in 10");
        assertThat(office.deeds()).containsExactly(Deed.MEMBER_MOVED);
        assertThat(office.lastEntry()).isEqualTo("bob@example.com: Day unit: LEAD -> Night unit: MEMBER");
    }

    @Test
    void nobodyIsMovedToWhereTheyAreOrToNoTeam() {
        assertThatExceptionOfType(AlreadyAMember.class).isThrownBy(() -> work.move(BY_ADA, DAY, BOB, DAY, WHY));
        assertThatExceptionOfType(NoSuchTeam.class).isThrownBy(() -> work.move(BY_ADA, DAY, BOB, 12, WHY));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> work.move(BY_ADA, NIGHT, BOB, DAY + 1, WHY));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> work.move(BY_ADA, DAY, ADA, NIGHT, WHY));
        assertThat(revoked).isEmpty();
    }

    @Test
    void theLastLeadStaysWhileThereAreOthersAndMayGoAlone() {
        teams.join(teams.day(), office.ada(), Role.MEMBER);

        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> work.remove(BY_ADA, DAY, BOB, WHY));
        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> work.move(BY_ADA, DAY, BOB, NIGHT, WHY));
        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> work.assign(BY_ADA, DAY, BOB, Role.MEMBER, WHY));

        work.remove(BY_ADA, DAY, ADA, WHY);
        work.remove(BY_ADA, DAY, BOB, WHY);
        assertThat(teams.members(DAY)).isZero();
        assertThat(office.deeds()).containsExactly(Deed.MEMBER_REMOVED, Deed.MEMBER_REMOVED);
        assertThat(office.lastEntry()).isEqualTo("bob@example.com: Day unit: LEAD -> null");
    }

    @Test
    void aRoleIsSetOnce() {
        teams.join(teams.day(), office.ada(), Role.MEMBER);

        work.assign(BY_ADA, DAY, ADA, Role.LEAD, WHY);
        work.assign(BY_ADA, DAY, ADA, Role.LEAD, WHY);

        assertThat(teams.roleOf(ADA, DAY)).isEqualTo(Role.LEAD);
        assertThat(office.deeds()).containsExactly(Deed.MEMBER_ROLE_SET);
        assertThat(office.lastEntry()).isEqualTo("ada@example.com: Day unit: MEMBER -> Day unit: LEAD");
    }

    @Test
    void nobodyElseDoesAnyOfThis() {
        assertThatExceptionOfType(AdministratorRequired.class)
                .isThrownBy(() -> work.assign(BY_BOB, DAY, BOB, Role.MEMBER, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.remove(BY_BOB, DAY, BOB, WHY));
        assertThatExceptionOfType(AdministratorRequired.class)
                .isThrownBy(() -> work.move(BY_BOB, DAY, BOB, NIGHT, WHY));
        assertThat(teams.roleOf(BOB, DAY)).isEqualTo(Role.LEAD);
        assertThat(office.deeds()).isEmpty();
    }
}
