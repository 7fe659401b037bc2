package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log:")
class LogIT {

    /** What is in every key, every prompt and every signed address of these tests. */
    private static final List<String> SECRETS = List.of("dly_", ScriptedXai.KEY, "Snowy", "signature=", "s3cr3t");

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Member member = rehearsal.member(DemoKeys.SECOND_TEAM);

    @Test
    @DisplayName("names neither a key, nor a prompt, nor a signed address, whatever goes wrong")
    void keepsSecrets() {
        aHandOverFailsWithOurSecretsInItsWords();
        aPollFailsWithOurSecretsInItsWords();
        aCopyFailsOnASignedAddress();
        aRequestBringsAWrongKey();
        theDatabaseRefusesATask();
        aVideoIsFetched();

        for (var portal : new Portal[] {
            Portal.onH2(), Portal.onPostgres(), Rehearsal.onH2().portal(), rehearsal.portal()
        }) {
            assertThat(portal.log().lines().filter(line -> !line.contains("  Demo key  ")))
                    .isNotEmpty()
                    .filteredOn(line -> SECRETS.stream().anyMatch(line::contains))
                    .isEmpty();
        }
    }

    private void aHandOverFailsWithOurSecretsInItsWords() {
        var part = xai.part("is told on");
        part.onCreate(Cue.refuses(500, part.prompt(), ScriptedXai.KEY + " " + part.prompt()));
        member.create(Ask.forVideo(part.prompt()));
    }

    private void aPollFailsWithOurSecretsInItsWords() {
        var part = xai.part("is told on later");
        part.onPolls(
                        Cue.refuses(401, part.prompt(), ScriptedXai.KEY),
                        Cue.says(200, "{\"status\":\"" + part.prompt() + "\"}"),
                        Cue.says(200, part.prompt()))
                .thenAlways(Cue.refuses(400, "invalid-argument", part.prompt()));
        member.made(Ask.forVideo(part.prompt()));
    }

    private void aCopyFailsOnASignedAddress() {
        var part = xai.part("is lost in the log");
        part.thenAlways(ScriptedXai.done(xai.lostVideoOf(part), ""));
        var id = member.accepted(Ask.forVideo(part.prompt()));
        await().until(() -> {
            rehearsal.books().hurry(id);
            return member.read(id).json().containsKey("content");
        });
        assertThat(rehearsal.portal().log()).contains("The video of " + id + " could not be copied");
    }

    private void aRequestBringsAWrongKey() {
        rehearsal.portal().api(DemoKeys.DEMO_TEAM + "x").get("/v1/credits");
        rehearsal.portal().api(null).get("/v1/credits?key=" + DemoKeys.DEMO_TEAM);
    }

    /** PostgreSQL and its driver like to tell which values it was that they did not take. */
    private void theDatabaseRefusesATask() {
        rehearsal.books().tell("alter table video_task add constraint no_13 check (seconds <> 13) not valid");
        try {
            assertThat(member.create(Ask.forVideo(Ask.SCENE).add("duration", 13))
                            .status())
                    .isEqualTo(500);
        } finally {
            rehearsal.books().tell("alter table video_task drop constraint no_13");
        }
    }

    private void aVideoIsFetched() {
        var part = xai.part("is fetched");
        part.thenAlways(xai.done(part, 1));
        var url = member.made(Ask.forVideo(part.prompt()))
                .getJsonObject("content")
                .getString("video_url");
        var path = url.substring(url.indexOf("/v1"));
        assertThat(rehearsal.portal().api(null).get(path).status()).isEqualTo(200);
        assertThat(rehearsal.portal().api(null).get(path + "x").status()).isEqualTo(403);
    }
}
