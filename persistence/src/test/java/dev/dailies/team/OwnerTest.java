package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract 3.3: the task is account 1's, in team 10, by key 100. */
class OwnerTest {

    private static final Owner ADA = new Owner(1L, 10L, 100L);

    @ParameterizedTest(name = "account {0}, team {1}, key {2}: {3}")
    @CsvSource({
        "1, 10, 100, true",
        "1, 10, 200, true",
        "1, 20, 100, true",
        "1, 20, 200, true",
        "2, 10, 100, true",
        "2, 10, 200, true",
        "2, 20, 100, true",
        "2, 20, 200, false",
        "1,   , 200, true",
        "2,   , 200, false",
        "2,   ,    , false",
        "1,   ,    , true",
        "2, 10,    , true",
        "2, 20,    , false"
    })
    void itIsReadByItsAccountItsTeamAndItsKeyAndByNobodyElse(Long account, Long team, Long key, boolean shares) {
        var reader = new Owner(account, team, key);

        assertThat(ADA.shares(reader)).isEqualTo(shares);
        assertThat(reader.shares(ADA)).isEqualTo(shares);
    }

    @Test
    void twoPersonalKeysOfDifferentPeopleShareNothing() {
        assertThat(new Owner(1L, null, 100L).shares(new Owner(2L, null, 200L))).isFalse();
    }

    @Test
    void whatTwoPeopleMadeInThePortalWithoutATeamIsNotShared() {
        assertThat(new Owner(1L, null, null).shares(new Owner(2L, null, null))).isFalse();
    }

    @Test
    void theTeamPays() {
        assertThat(ADA.payingTeam()).isEqualTo(10);
    }

    @Test
    void aPersonalKeyHasNobodyToPay() {
        var personal = new Owner(1L, null, 100L);

        assertThatExceptionOfType(TeamRequired.class)
                .isThrownBy(personal::payingTeam)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("grok_video_team_required"));
    }

    @Test
    void theLedgerNamesTheKeyOrThePersonInThePortal() {
        assertThat(ADA.actor()).isEqualTo("key 100");
        assertThat(new Owner(1L, 10L, null).actor()).isEqualTo("account 1");
    }
}
