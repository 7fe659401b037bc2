package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dailies.team.DemoKeys;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Contract 2.11, the Idempotency-Key:")
class IdempotencyIT {

    private static final Refused REUSED = new Refused(409, "idempotency_key_reused");
    private static final Refused IN_PROGRESS = new Refused(409, "idempotency_in_progress");

    private final String key = UUID.randomUUID().toString();

    static List<Rehearsal> onBothDatabases() {
        return List.of(Rehearsal.onH2(), Rehearsal.onPostgres());
    }

    @ParameterizedTest
    @MethodSource("onBothDatabases")
    @DisplayName("2.11 the same request again gets the first answer and creates nothing, also once it is over")
    void theSameRequestGetsTheFirstAnswer(Rehearsal rehearsal) {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = rehearsal.xai().part("asked for twice");
        var before = member.quietMoney();

        var first = member.create(key, Ask.forVideo(part.prompt()));
        var second = member.create(key, Ask.forVideo(part.prompt()));
        part.thenAlways(rehearsal.xai().done(part, 1));
        member.ended(first.json().getString("id"));
        var third = member.create(key, Ask.forVideo(part.prompt()));

        assertThat(first.status()).isEqualTo(200);
        assertThat(List.of(second.toString(), third.toString())).containsOnly(first.toString());
        assertThat(part.creates()).isEqualTo(1);
        assertThat(member.money()).isEqualTo(before.charged("0.05"));
    }

    @Test
    @DisplayName("2.11 another body under the same key is 409")
    void anotherBodyIs409() {
        var member = Rehearsal.onPostgres().member(DemoKeys.SECOND_TEAM);
        var part = failing(Rehearsal.onPostgres());
        member.create(key, Ask.forVideo(part.prompt()));

        assertThat(Refused.in(member.create(key, Ask.forVideo(part.prompt()).add("duration", 2))))
                .isEqualTo(REUSED);
        assertThat(part.creates()).isEqualTo(1);
    }

    @Test
    @DisplayName("2.11 a key means nothing under another API key")
    void aKeyIsItsApiKeysOwn() {
        var rehearsal = Rehearsal.onPostgres();
        var part = failing(rehearsal);

        var first = rehearsal.member(DemoKeys.DEMO_TEAM).create(key, Ask.forVideo(part.prompt()));
        var second = rehearsal.member(DemoKeys.SECOND_TEAM).create(key, Ask.forVideo(part.prompt()));

        assertThat(second.json().getString("id")).isNotEqualTo(first.json().getString("id"));
        assertThat(part.creates()).isEqualTo(2);
    }

    @Test
    @DisplayName("2.11 after 24 hours the key is forgotten")
    void after24HoursTheKeyIsForgotten() {
        var rehearsal = Rehearsal.onPostgres();
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = failing(rehearsal);
        var first = member.create(key, Ask.forVideo(part.prompt()));
        var age = "update idempotency_key set created_at = created_at - cast(? as interval) where name = ?";

        rehearsal.books().tell(age, "23 hours 59 minutes", key);
        assertThat(member.create(key, Ask.forVideo(part.prompt()))).hasToString(first.toString());
        rehearsal.books().tell(age, "2 minutes", key);
        var second = member.create(key, Ask.forVideo(part.prompt()));

        assertThat(second.status()).as("%s", second).isEqualTo(200);
        assertThat(second.json().getString("id")).isNotEqualTo(first.json().getString("id"));
    }

    @ParameterizedTest
    @MethodSource("onBothDatabases")
    @DisplayName("2.11 while the first is running it is 409, and once the provider failed it gets that answer")
    void whileTheFirstIsRunningItIs409(Rehearsal rehearsal) {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = rehearsal.xai().part("hangs while it is asked for again").onCreate(Cue.hangs());
        var first = CompletableFuture.supplyAsync(() -> member.create(key, Ask.forVideo(part.prompt())));
        await().until(() -> part.creates() == 1);

        var meanwhile = member.create(key, Ask.forVideo(part.prompt()));

        assertThat(Refused.in(meanwhile)).isEqualTo(IN_PROGRESS);
        assertThat(first).isNotDone();
        assertThat(Refused.in(first.join())).isEqualTo(new Refused(424, "upstream_timeout"));
        var later = member.create(key, Ask.forVideo(part.prompt()));
        assertThat(later).hasToString(first.join().toString());
        assertThat(part.creates()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("onBothDatabases")
    @DisplayName("2.11 of 10 at once exactly one creates a task")
    void ofManyAtOnceOneCreatesATask(Rehearsal rehearsal) {
        var member = rehearsal.member(DemoKeys.SECOND_TEAM);
        var part = failing(rehearsal);

        var answers = Crowd.of(10, () -> member.create(key, Ask.forVideo(part.prompt())));

        assertThat(part.creates()).isEqualTo(1);
        assertThat(answers).anySatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .map(Api.Answer::text)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> assertThat(Refused.in(answer)).isEqualTo(IN_PROGRESS));
        member.quietMoney();
    }

    @Test
    @DisplayName("2.11 a key has 1 to 255 characters")
    void aKeyHasAtMost255Characters() {
        var member = Rehearsal.onPostgres().member(DemoKeys.SECOND_TEAM);
        var part = failing(Rehearsal.onPostgres());

        assertThat(member.create("k".repeat(255), Ask.forVideo(part.prompt())).status())
                .isEqualTo(200);
        for (var wrong : new String[] {"k".repeat(256), "", "  "}) {
            assertThat(member.create(wrong, Ask.forVideo(part.prompt())).status())
                    .isEqualTo(400);
        }
    }

    private static Part failing(Rehearsal rehearsal) {
        return rehearsal.xai().part("soon fails").thenAlways(Cue.says(200, "{\"status\":\"failed\"}"));
    }
}
