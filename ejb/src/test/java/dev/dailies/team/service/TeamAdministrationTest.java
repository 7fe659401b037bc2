package dev.dailies.team.service;

import static dev.dailies.team.service.Office.BOB;
import static dev.dailies.team.service.Office.BY_ADA;
import static dev.dailies.team.service.Office.BY_BOB;
import static dev.dailies.team.service.Office.WHY;
import static dev.dailies.team.service.TwoTeams.DAY;
import static dev.dailies.team.service.TwoTeams.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Deed;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.Owner;
import dev.dailies.team.TeamRequired;
import dev.dailies.team.TeamSuspended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamAdministrationTest {

    private final Office office = new Office();
    private final TwoTeams teams = new TwoTeams();
    private final TeamAdministration work = new TeamAdministration();
    private final TeamStanding standing = new TeamStanding();

    @BeforeEach
    void wire() {
        work.teams = teams;
        work.administration = office.administration();
        work.clock = Office.CLOCK;
        standing.teams = teams;
    }

    @Test
    void aTeamIsRenamedOnce() {
        work.rename(BY_ADA, DAY, "Harbour unit", WHY);
        work.rename(BY_ADA, DAY, "Harbour unit", WHY);

        assertThat(office.deeds()).containsExactly(Deed.TEAM_RENAMED);
        assertThat(office.lastEntry()).isEqualTo("Day unit: Day unit -> Harbour unit");
    }

    @Test
    void aSuspendedTeamStartsNothingUntilItIsReinstated() {
        work.suspend(BY_ADA, DAY, WHY);
        work.suspend(BY_ADA, DAY, WHY);

        assertThatExceptionOfType(TeamSuspended.class)
                .isThrownBy(() -> standing.admit(of(DAY)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("grok_video_team_required"));
        assertThatCode(() -> standing.admit(of(NIGHT))).doesNotThrowAnyException();

        work.reinstate(BY_ADA, DAY, WHY);
        work.reinstate(BY_ADA, DAY, WHY);
        assertThatCode(() -> standing.admit(of(DAY))).doesNotThrowAnyException();
        assertThat(office.deeds()).containsExactly(Deed.TEAM_SUSPENDED, Deed.TEAM_REINSTATED);
    }

    @Test
    void whoHasNoTeamStartsNothingEither() {
        assertThatExceptionOfType(TeamRequired.class).isThrownBy(() -> standing.admit(of(null)));
    }

    @Test
    void nobodyElseDoesAnyOfThisAndToNoTeam() {
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.rename(BY_BOB, DAY, "Bob's", WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.suspend(BY_BOB, DAY, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.reinstate(BY_BOB, DAY, WHY));
        assertThatExceptionOfType(NoSuchTeam.class).isThrownBy(() -> work.suspend(BY_ADA, 12, WHY));
        assertThat(office.deeds()).isEmpty();
    }

    private static Owner of(Long team) {
        return new Owner(BOB, team, null);
    }
}
