package dev.dailies;

import static dev.dailies.Member.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contract 1, the surface:")
class SurfaceContractIT {

    private final Portal portal = Portal.onH2();
    private final Api api = portal.api(DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("1.1, 1.2, 1.6 a task is created, and read in our words and in xAI's")
    void aTaskIsCreatedAndRead() {
        var id = Member.of(portal, DemoKeys.DEMO_TEAM).accepted(Ask.forNothing());

        assertThat(api.get(VIDEOS + "/" + id).status()).isEqualTo(200);
        assertThat(api.get("/v1/videos/" + id).status()).isIn(200, 202);
    }

    @Test
    @DisplayName("1.3 listing is disabled")
    void listingIs405AndOnlyPostIsAllowed() {
        var answer = api.get(VIDEOS);

        assertThat(Refused.in(answer)).isEqualTo(new Refused(405, "list_not_supported"));
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    @DisplayName("1.4 the catalogue in OpenAI's list form, with prices")
    void theCatalogueHasBothModelsWithTheirPrices() {
        var list = api.get("/v1/models").json();

        assertThat(list.getString("object")).isEqualTo("list");
        var models = list.getJsonArray("data");
        assertThat(models).hasSize(2);
        var standard = models.getJsonObject(0);
        assertThat(standard.getString("id")).isEqualTo("grok-imagine-video");
        assertThat(standard.getString("object")).isEqualTo("model");
        assertThat(standard.getJsonNumber("created").longValue()).isPositive();
        assertThat(standard.getString("owned_by")).isEqualTo("xai");
        assertThat(standard.getBoolean("requires_image")).isFalse();
        assertThat(standard.getJsonObject("pricing").getJsonObject("per_second").getString("480p"))
                .isEqualTo("0.05");
        assertThat(standard.getJsonObject("pricing").getJsonObject("per_second").getString("720p"))
                .isEqualTo("0.07");
        assertThat(standard.getJsonObject("pricing").getString("per_image")).isEqualTo("0.002");
        var preview = models.getJsonObject(1);
        assertThat(preview.getString("id")).isEqualTo("grok-imagine-video-1.5-preview");
        assertThat(preview.getBoolean("requires_image")).isTrue();
        assertThat(preview.getJsonObject("pricing").getJsonObject("per_second").getString("720p"))
                .isEqualTo("0.14");
    }

    @Test
    @DisplayName("1.5 the credits of the key's team")
    void aFreshTeamHas100CreditsAsDecimalStrings() {
        var credits = Rehearsal.onH2()
                .portal()
                .api(DemoKeys.SECOND_TEAM)
                .get("/v1/credits")
                .json();

        assertThat(credits.keySet()).containsExactlyInAnyOrder("available", "held", "balance", "currency");
        assertThat(credits.getString("balance")).matches("\\d+\\.\\d{2,6}");
        assertThat(credits.getString("available")).matches("\\d+\\.\\d{2,6}");
        assertThat(credits.getString("held")).matches("\\d+\\.\\d{2,6}");
        assertThat(credits.getString("currency")).isNotBlank();
    }

    @Test
    @DisplayName("1.5 and the personal key has none")
    void thePersonalKeyHasNoCredits() {
        assertThat(Refused.in(portal.api(DemoKeys.PERSONAL).get("/v1/credits")))
                .isEqualTo(new Refused(403, "grok_video_team_required"));
    }

    @Test
    @DisplayName("1.7 the description needs no key")
    void theOpenApiDescriptionNeedsNoKey() {
        assertThat(portal.api(null).get("/openapi").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1",
        "GET, /v1/",
        "GET, /v1/nothing",
        "POST, /v1/nothing/at/all",
        "GET, /v1/videos",
        "GET, /v1/videos/generations/task_1/more",
        "DELETE, /v1/images/generations"
    })
    @DisplayName("1.10 an unknown path is 404 in the envelope")
    void unknownPathsAre404(String method, String path) {
        var answer = api.send(api.request(path).method(method, BodyPublishers.noBody()));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(404, "not_found"));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/videos/generations, POST", "DELETE, /v1/videos/generations, POST",
        "POST, /v1/videos/generations/task_1, GET", "DELETE, /v1/videos/task_1, GET",
        "POST, /v1/models, GET", "PATCH, /v1/credits, GET"
    })
    @DisplayName("1.10 a method that is not answered is 405 in the envelope")
    void unknownMethodsAre405(String method, String path, String allowed) {
        var answer = api.send(api.request(path).method(method, BodyPublishers.noBody()));

        assertThat(Refused.in(answer)).isEqualTo(new Refused(405, "method_not_allowed"));
        assertThat(answer.header("Allow")).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/credits", "/v1/models", "/v1/videos/generations/task_1", "/v1/videos/task_1"})
    @DisplayName("1.10 whoever takes no JSON gets 406 in the envelope")
    void nothingButJsonIs406(String path) {
        assertThat(Refused.in(api.send(api.request(path).header("Accept", "text/html"))))
                .isEqualTo(new Refused(406, "not_acceptable"));
    }
}
