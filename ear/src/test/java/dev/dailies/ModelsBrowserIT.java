package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of models and prices, of a model that no other test asks for. */
class ModelsBrowserIT {

    private final Rehearsal rehearsal = Rehearsal.onPostgres();
    private final ScriptedXai xai = rehearsal.xai();
    private final Books books = rehearsal.books();
    private final OwnTeam team = OwnTeam.of(rehearsal);
    private final Member member = rehearsal.member(team.key());
    private final String model = "model-" + System.nanoTime();

    @BeforeEach
    void anAdministrator() {
        team.becomesAdministrators();
        books.recharge(team.key(), "100");
    }

    @AfterEach
    void nobodyIsOfferedIt() {
        books.tell("update video_model set listed = false where name = ?", model);
    }

    @Test
    void aModelIsAddedPricedChangedAndTakenOffAndTheApiFollowsAtOnce() {
        try (var visitor = team.visit(Look.onADesk())) {
            visitor.open("/admin/models.xhtml");
            var page = visitor.page();
            page.locator("[popovertarget='newmodel-ask']").first().click();
            page.locator("#newmodel-name").fill(model);
            page.locator("#newmodel-calls").fill("grok-next");
            page.locator("#newmodel-ask [name='listed']").check();
            page.locator("#newmodel-why").fill("New at xAI");
            visitor.findsNoObstacle();
            visitor.shoot("models-add");
            page.locator("#newmodel-go").click();
            assertThat(page.locator("#catalogue > .notice")).containsText("Set its price");
            assertThat(row(page, "catalogue", model)).containsText("No price yet");
            assertThat(statusOf()).isEqualTo(400);

            price(page, "0.05", "0.07", "0.002");
            assertThat(page.locator("#price-effect")).containsText("No video of this model");
            page.locator("#price-go").click();
            assertThat(page.locator("#price-ask-problem")).containsText("Say why");
            page.locator("#price-why").fill("As xAI lists it");
            page.locator("#price-preview").click();
            page.locator("#price-go").click();
            assertThat(page.locator("#prices > .notice")).containsText("holds from");
            assertThat(row(page, "catalogue", model)).containsText("Listed");
            assertThat(statusOf()).isEqualTo(402);

            mistyped(page);
            coming(page, visitor);

            row(page, "catalogue", model).locator("[popovertarget='model-ask']").click();
            assertThat(page.locator("#model-calls")).hasValue("grok-next");
            page.locator("#model-ask [name='listed']").uncheck();
            page.locator("#model-why").fill("Gone at xAI");
            page.locator("#model-go").click();
            assertThat(row(page, "catalogue", model)).containsText("Not listed");
            assertThat(statusOf()).isEqualTo(400);
            assertThat(books.tell("select count(*) from audit_entry where subject_id = ?", model))
                    .isEqualTo("6");
        }
    }

    @Test
    void onAPhoneInChineseNothingIsCutOff() {
        try (var visitor = team.visit(Look.onAPhone().inChinese())) {
            visitor.open("/admin/models.xhtml");
            visitor.findsNoObstacle();
            visitor.shoot("models");
        }
    }

    /** A figure ten times as high is asked about, with the videos that it would have made dearer. */
    private void mistyped(Page page) {
        threeVideos();
        price(page, "0.05", "0.7", "0.002");
        assertThat(page.locator("#price-effect .total")).containsText("12.60");
        assertThat(page.locator("#price-effect")).containsText("Harbour Unit");
        assertThat(page.locator("#price-effect .notice")).containsText("mistyped");
        page.locator("#price-why").fill("A dot in the wrong place");
        page.locator("#price-preview").click();
        page.locator("#price-go").click();
        assertThat(page.locator("#price-ask-problem")).containsText("may be mistyped");
        page.locator("[name='sure']").check();
        page.locator("#price-go").click();
        assertThat(page.locator("#price-ask")).isHidden();
        assertThat(row(page, "catalogue", model)).containsText("0.70");
    }

    /** Of six seconds each, at 0.07. */
    private void threeVideos() {
        for (var i = 0; i < 3; i++) {
            var part = xai.part("is priced");
            part.thenAlways(xai.done(part, 6));
            var request = Ask.forVideo(part.prompt()).add("model", model).add("duration", 6);
            member.made(request.add("resolution", "720p"));
        }
    }

    /** A price to come is shown, and taken back. */
    private void coming(Page page, Visitor visitor) {
        price(page, "0.05", "0.07", "0.002");
        page.locator("#price-why").fill("As it was meant");
        var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
        page.locator("#from").fill(tomorrow.toString());
        assertThat(page.locator("#price-effect > *")).hasCount(0);
        page.locator("#price-preview").click();
        visitor.findsNoObstacle();
        visitor.shoot("models-price");
        page.locator("[name='sure']").check();
        page.locator("#price-go").click();
        assertThat(row(page, "prices", model).first()).containsText("To come");
        visitor.shoot("models");
        row(page, "prices", model)
                .first()
                .locator("[popovertarget='withdraw-ask']")
                .click();
        page.locator("#withdraw-why").fill("Not yet");
        page.locator("#withdraw-go").click();
        assertThat(page.locator("#prices > .notice")).containsText("withdrawn");
        assertThat(row(page, "prices", model)).hasCount(2);
    }

    private void price(Page page, String second480, String second720, String fee) {
        row(page, "catalogue", model).locator("[popovertarget='price-ask']").click();
        page.locator("#second480").fill(second480);
        page.locator("#second720").fill(second720);
        page.locator("#imageFee").fill(fee);
        page.locator("#price-preview").click();
        assertThat(page.locator("#price-effect h4")).isVisible();
    }

    /** What a request for it is answered with, by a team that has no credit for it. */
    private int statusOf() {
        books.tell("update credit_account set held = balance where team_id = ?", Long.valueOf(team.id()));
        var status = member.create(Ask.forVideo("A drone flyover").add("model", model))
                .status();
        books.tell("update credit_account set held = 0 where team_id = ?", Long.valueOf(team.id()));
        return status;
    }

    private static Locator row(Page page, String section, String about) {
        return page.locator("#" + section + " tbody tr").filter(new Locator.FilterOptions().setHasText(about));
    }
}
