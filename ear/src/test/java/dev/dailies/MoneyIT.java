package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import jakarta.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 6, the money:")
class MoneyIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();

    @ParameterizedTest
    @ValueSource(ints = {6, 2})
    @DisplayName("6.3 the seconds generated are charged, be they fewer than held or more: 4 s at 0.05")
    void theSecondsGeneratedAreCharged(int asked) {
        var member = Member.of(Portal.onH2(), DemoKeys.SECOND_TEAM);
        var before = member.quietMoney();

        var task = member.made(Ask.forVideo(Ask.SCENE + " [seconds:4]").add("duration", asked));

        assertThat(task.getString("status")).isEqualTo("succeeded");
        assertThat(task.getInt("duration")).isEqualTo(4);
        assertThat(task.getString("credits")).isEqualTo("0.20");
        assertThat(member.money()).isEqualTo(before.charged("0.20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[fail:service_unavailable]", "[moderated]", "[rejected]", "[nourl]", "[expired]", "[http:500]"})
    @DisplayName("6.3 a task without a video costs nothing")
    void aTaskWithoutAVideoCostsNothing(String script) {
        var member = Member.of(Portal.onH2(), DemoKeys.SECOND_TEAM);
        var before = member.quietMoney();

        var answer = member.create(Ask.forVideo(Ask.SCENE + " " + script));

        assertThat(answer.status()).isEqualTo(script.startsWith("[http") ? 424 : 200);
        assertThat(member.quietMoney()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "grok-imagine-video, 480p, false, 3, 0.15",
        "grok-imagine-video, 720p, false, 3, 0.21",
        "grok-imagine-video, 480p, true, 3, 0.152",
        "grok-imagine-video, 720p, true, 15, 1.052",
        "grok-imagine-video-1.5-preview, 480p, true, 3, 0.25",
        "grok-imagine-video-1.5-preview, 720p, true, 3, 0.43"
    })
    @DisplayName("6.1, 6.2 the price: seconds by the rate of model and resolution, and a fee for the image")
    void thePriceIsHeldAndThenCharged(String model, String resolution, boolean image, int seconds, String price) {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var before = member.quietMoney();
        var part = rehearsal.xai().part("has its price");
        var request = Ask.forVideo(part.prompt())
                .add("model", model)
                .add("resolution", resolution)
                .add("duration", seconds);
        if (image) {
            request.add("image", Json.createObjectBuilder().add("url", Ask.PICTURE));
        }

        var id = member.accepted(request);

        var held = member.money();
        assertThat(held.held()).isEqualByComparingTo(price);
        assertThat(held.balance()).isEqualTo(before.balance());
        assertThat(held.available()).isEqualByComparingTo(held.balance().subtract(held.held()));
        part.thenAlways(rehearsal.xai().done(part, seconds));
        assertThat(member.ended(id).getString("credits")).isEqualTo(price);
        assertThat(member.money()).isEqualTo(before.charged(price));
        assertThat(rehearsal.books().tell("select provider_cost from video_task where id = ?", id))
                .isEqualTo("0.4200000000");
        assertThat(rehearsal.books().drifts()).isZero();
    }

    @Test
    @DisplayName("6.3 where the provider does not say how many it generated, the seconds asked for are charged")
    void withoutASayTheSecondsAskedForAreCharged() {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = rehearsal.xai().part("does not tell its length");
        part.thenAlways(ScriptedXai.done(rehearsal.xai().videoOf(part), ""));

        var task = member.made(Ask.forVideo(part.prompt()).add("duration", 7));

        assertThat(task.getInt("duration")).isEqualTo(7);
        assertThat(task.getString("credits")).isEqualTo("0.35");
    }

    @Test
    @DisplayName("6.1 the price of a task is fixed at its creation")
    void aNewPriceHoldsForNewTasks() {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = rehearsal.xai().part("was cheaper once");
        var id = member.accepted(Ask.forVideo(part.prompt()));
        var dearer = rehearsal.books().tell("""
                insert into price (model, valid_from, second_480, second_720, image_fee)
                values ('grok-imagine-video', now() - interval '1 minute', 0.5, 0.7, 0.02) returning id
                """);
        try {
            var newer = member.accepted(Ask.forVideo(part.prompt()));
            part.thenAlways(rehearsal.xai().done(part, 1));

            assertThat(member.ended(id).getString("credits")).isEqualTo("0.05");
            assertThat(member.ended(newer).getString("credits")).isEqualTo("0.50");
        } finally {
            rehearsal.books().tell("delete from price where id = ?", Long.valueOf(dearer));
        }
    }
}
