package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 6.1, prices by date:")
class PricesIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final String key = books.newMemberBeside(null);
    private final Member member = rehearsal.member(key);
    private final Uploads uploads = Uploads.of(rehearsal.portal(), key);
    private final String model = "model-" + System.nanoTime();

    @BeforeEach
    void aModelAtFiveCentsASecond() {
        books.recharge(key, "100");
        books.tell("""
                insert into video_model (name, provider, provider_model, requires_image, shortest, longest, listed_at)
                values (?, 'xai', 'x', false, 1, 15, now())
                """, model);
        costs("0.05", 0);
    }

    @AfterEach
    void nobodyIsOfferedIt() {
        books.tell("update video_model set listed = false where name = ?", model);
    }

    @Test
    @DisplayName("one that is set ahead takes effect by itself, and what is made before keeps the old one")
    void aPriceTakesEffectByItself() {
        var part = xai.part("is made before");
        var before = member.accepted(asking(part));
        costs("0.25", 3);
        assertThat(listedPrice()).isEqualTo("0.05");

        await().atMost(Duration.ofSeconds(30)).until(() -> listedPrice().equals("0.25"));
        var later = xai.part("is made afterwards");
        var after = member.accepted(asking(later));
        part.thenAlways(xai.done(part, 1));
        later.thenAlways(xai.done(later, 1));

        assertThat(member.ended(before).getString("credits")).isEqualTo("0.05");
        assertThat(member.ended(after).getString("credits")).isEqualTo("0.25");
        assertThat(books.drifts()).isZero();
    }

    @Test
    @DisplayName("a model that is not listed is refused, and its tasks run on")
    void aModelThatIsNotListedIsRefused() {
        var part = xai.part("runs on");
        var id = member.accepted(asking(part));

        books.tell("update video_model set listed = false, changed_at = now() where name = ?", model);

        assertThat(Refused.in(member.create(asking(xai.part("comes too late")))))
                .isEqualTo(new Refused(400, "unsupported_model", "model"));
        part.thenAlways(xai.done(part, 1));
        assertThat(member.ended(id).getString("status")).isEqualTo("succeeded");
    }

    @Test
    @DisplayName("a file that was checked at other prices is checked again before it starts")
    void aFileIsStartedAtThePriceThatWasSaid() {
        var part = xai.part("of a file");
        part.thenAlways(xai.done(part, 1));
        var checked = uploads.checked(csv(part));
        assertThat(checked.getString("price")).isEqualTo("0.05");
        var id = checked.getString("id");
        costs("0.04", 0);

        assertThat(Refused.in(uploads.tell(id, "commit"))).isEqualTo(new Refused(409, "upload_repriced"));

        assertThat(uploads.in("ready", id).getString("price")).isEqualTo("0.04");
        uploads.told(id, "commit");
        assertThat(uploads.in("completed", id).getString("credits")).isEqualTo("0.04");
    }

    @Test
    @DisplayName("an upload under way asks before a row costs more than was said, and goes on once that is agreed to")
    void anUploadAsksBeforeItCostsMore() {
        var part = xai.part("of a file under way");
        part.thenAlways(xai.done(part, 1));
        books.cap(key, 0);
        var id = uploads.sent(csv(part), "?commit=auto");
        uploads.in("running", id);
        costs("0.30", 0);
        books.cap(key, 5);

        assertThat(uploads.in("paused", id).getString("paused_for")).isEqualTo("price");
        uploads.told(id, "resume");

        assertThat(uploads.in("completed", id).getString("credits")).isEqualTo("0.30");
        assertThat(books.drifts()).isZero();
    }

    private String csv(Part part) {
        return "prompt,duration,resolution,model\n" + part.prompt() + ",1,480p," + model + "\n";
    }

    private JsonObjectBuilder asking(Part part) {
        return Ask.forVideo(part.prompt()).add("model", model);
    }

    /** As the API lists it now. */
    private String listedPrice() {
        return member.api().get("/v1/models").json().getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .filter(listed -> listed.getString("id").equals(model))
                .map(listed -> listed.getJsonObject("pricing")
                        .getJsonObject("per_second")
                        .getString("480p"))
                .findFirst()
                .orElseThrow();
    }

    private void costs(String second, int inSeconds) {
        books.tell("""
                insert into price (model, valid_from, second_480, second_720, image_fee)
                values (?, clock_timestamp() + ? * interval '1 second', cast(? as numeric), 1, 0)
                """, model, inSeconds, second);
    }
}
