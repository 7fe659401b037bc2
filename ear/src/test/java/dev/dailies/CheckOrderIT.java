package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 2.7 to 2.9, the checks in their order:")
class CheckOrderIT {

    private static final String BAD = "{\"model\":\"none\",\"duration\":99}";

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final Books books = rehearsal.books();

    @Test
    @DisplayName("2.7 the key comes before everything (401)")
    void theKeyComesFirst() {
        assertThat(Refused.in(rehearsal.member(null).create(BAD))).isEqualTo(new Refused(401, "invalid_api_key"));
    }

    @Test
    @DisplayName("2.7 then the key's team (403), before the body is even looked at")
    void thenTheTeam() {
        var personal = rehearsal.member(DemoKeys.PERSONAL);
        var required = new Refused(403, "grok_video_team_required");

        assertThat(Refused.in(personal.create(BAD))).isEqualTo(required);
        assertThat(Refused.in(personal.create("not JSON"))).isEqualTo(required);
        assertThat(Refused.in(personal.api()
                        .send(personal.api()
                                .request(Member.VIDEOS)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x")))))
                .isEqualTo(required);
    }

    @Test
    @DisplayName("2.7 then the body (400), the cap (429), the balance (402) and the provider (424)")
    void thenBodyCapBalanceProvider() {
        var key = books.newMemberBeside(null);
        var member = rehearsal.member(key);
        var part = rehearsal.xai().part("nothing is right").onCreate(Cue.refuses(500, "internal-error", "Sorry."));
        books.cap(key, 0);

        assertThat(member.create(Ask.forVideo(part.prompt()).add("duration", 99))
                        .status())
                .isEqualTo(400);
        assertThat(member.create(Ask.forVideo(part.prompt()).add("model", "none"))
                        .status())
                .isEqualTo(400);
        assertThat(member.create(Ask.forVideo(part.prompt())).status()).isEqualTo(429);
        books.cap(key, null);
        assertThat(member.create(Ask.forVideo(part.prompt())).status()).isEqualTo(402);
        assertThat(part.creates()).isZero();
        books.recharge(key, "0.05");
        assertThat(member.create(Ask.forVideo(part.prompt())).status()).isEqualTo(424);
        assertThat(part.creates()).isEqualTo(1);
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("2.8 the cap counts a user's unfinished tasks over all their keys and teams")
    void theCapCountsOverAllKeysAndTeams() {
        var key = books.newMemberBeside(DemoKeys.DEMO_TEAM);
        var elsewhere = books.newKeyOf(key, books.teamOf(DemoKeys.SECOND_TEAM));
        var part = rehearsal.xai().part("fills a slot");
        var request = Ask.forVideo(part.prompt()).build().toString();
        books.cap(key, 2);

        assertThat(rehearsal.member(key).create(request).status()).isEqualTo(200);
        assertThat(rehearsal.member(elsewhere).create(request).status()).isEqualTo(200);
        assertThat(rehearsal.member(key).create(request).status()).isEqualTo(429);
        assertThat(rehearsal.member(elsewhere).create(request).status()).isEqualTo(429);
        assertThat(rehearsal.member(DemoKeys.DEMO_TEAM).create(request).status())
                .isEqualTo(200);

        part.thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
        assertThat(rehearsal.member(key).accepted(request)).startsWith("task_");
        rehearsal.member(DemoKeys.DEMO_TEAM).quietMoney();
        rehearsal.member(DemoKeys.SECOND_TEAM).quietMoney();
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("2.9 the price is held at create, and the last credit can be spent")
    void theLastCreditCanBeSpent() {
        var key = books.newMemberBeside(null);
        var member = rehearsal.member(key);
        var part = rehearsal.xai().part("is paid with the last credit");
        var request = Ask.forVideo(part.prompt()).add("duration", 2).build().toString();
        books.recharge(key, "0.299999");

        assertThat(member.create(request).status()).isEqualTo(200);
        assertThat(member.create(request).status()).isEqualTo(200);
        assertThat(Refused.in(member.create(request))).isEqualTo(new Refused(402, "grok_video_balance_too_low"));
        books.recharge(key, "0.000001");
        assertThat(member.create(request).status()).isEqualTo(200);
        assertThat(member.money().available()).isEqualByComparingTo("0");
        assertThat(member.money().held()).isEqualByComparingTo("0.30");

        part.thenAlways(rehearsal.xai().done(part, 2));
        assertThat(member.quietMoney().balance()).isEqualByComparingTo("0");
        assertThat(books.drifts()).isZero();
    }
}
