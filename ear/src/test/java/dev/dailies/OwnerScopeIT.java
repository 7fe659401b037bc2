package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 3.3, the owner scope:")
class OwnerScopeIT {

    private static final Refused DENIED = new Refused(403, "media_resource_access_denied");
    private static final Refused UNKNOWN = new Refused(404, "task_not_found");

    private final Portal portal = Portal.onH2();

    @Test
    @DisplayName("3.3 whoever created it may read it, and no other owner")
    void onlyTheOwnerMayRead() {
        var id = Member.of(portal, DemoKeys.DEMO_TEAM).accepted(Ask.forNothing());

        for (var path : new String[] {VIDEOS + "/" + id, "/v1/videos/" + id}) {
            assertThat(portal.api(DemoKeys.DEMO_TEAM).get(path).status()).isIn(200, 202);
            assertThat(Refused.in(portal.api(DemoKeys.SECOND_TEAM).get(path))).isEqualTo(DENIED);
            assertThat(Refused.in(portal.api(DemoKeys.PERSONAL).get(path))).isEqualTo(DENIED);
        }
    }

    @Test
    @DisplayName("3.3 any key of the same team, and any key of the same account, may read it")
    void theTeamAndTheAccountMayRead() {
        var rehearsal = Rehearsal.onPostgres();
        var books = rehearsal.books();
        var part = rehearsal.xai().part("shared").thenAlways(Cue.refuses(400, "invalid-argument", "Enough."));
        var id = rehearsal.member(DemoKeys.DEMO_TEAM).accepted(Ask.forVideo(part.prompt()));

        var mate = books.newMemberBeside(DemoKeys.DEMO_TEAM);
        var ownOfNoTeam = books.newKeyOf(DemoKeys.DEMO_TEAM, null);
        var ownOfAnotherTeam = books.newKeyOf(DemoKeys.DEMO_TEAM, books.newTeam());
        var matesElsewhere = books.newKeyOf(mate, books.newTeam());

        for (var key : new String[] {DemoKeys.DEMO_TEAM, mate, ownOfNoTeam, ownOfAnotherTeam}) {
            assertThat(rehearsal.member(key).read(id).status()).isEqualTo(200);
        }
        for (var key : new String[] {DemoKeys.SECOND_TEAM, DemoKeys.PERSONAL, matesElsewhere}) {
            assertThat(Refused.in(rehearsal.member(key).read(id))).isEqualTo(DENIED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"task_123", "task_", "x", "%20", "%00", "task_1%00", "%27%20or%20%271%27=%271", "%F0%9F%8E%AC"})
    @DisplayName("3.3 an id that nobody has is 404, whatever it is, on both databases")
    void anUnknownIdIs404(String id) {
        for (var any : new Portal[] {portal, Portal.onPostgres()}) {
            for (var path : new String[] {VIDEOS + "/" + id, "/v1/videos/" + id}) {
                assertThat(Refused.in(any.api(DemoKeys.DEMO_TEAM).get(path))).isEqualTo(UNKNOWN);
            }
        }
    }

    @Test
    @DisplayName("3.3 an id of 4000 characters is 404 as well")
    void anEndlessIdIs404() {
        assertThat(Refused.in(portal.api(DemoKeys.DEMO_TEAM).get(VIDEOS + "/task_" + "x".repeat(4000))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("3.3 the personal key may ask, and hears that there is no such task")
    void aPersonalKeyMayRead() {
        assertThat(Refused.in(portal.api(DemoKeys.PERSONAL).get(VIDEOS + "/task_123")))
                .isEqualTo(UNKNOWN);
    }
}
