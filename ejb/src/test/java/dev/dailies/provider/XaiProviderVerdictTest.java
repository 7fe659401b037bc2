package dev.dailies.provider;

import static dev.dailies.provider.Given.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 5.3: the ways in which a job can end. */
class XaiProviderVerdictTest {

    private static final String VIDEO = "https://vidgen.x.ai/xai-vidgen-bucket/xai-video-r1.mp4";

    private final FakeServer server = new FakeServer();
    private final XaiProvider xai = Given.xaiAt(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    private ProviderReport told(int status, String body, String... headers) {
        server.answers(status, body, headers);
        return resultOf(xai.ask("r1"));
    }

    @Test
    void aFinishedVideoComesWithItsSecondsAndItsCostInUsd() {
        var body =
                "{\"status\":\"done\",\"progress\":100,\"model\":\"grok-imagine-video\",\"video\":{\"url\":\"" + VIDEO
                        + "\",\"duration\":6,\"respect_moderation\":true},\"usage\":{\"cost_in_usd_ticks\":4200000000}}";

        assertThat(told(200, body)).isEqualTo(new Finished(URI.create(VIDEO), 6, new BigDecimal("0.4200000000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-6", "61", "1000000000000", "6.5", "\"6\"", "null", "[]", "true", "1e-999999999"})
    void secondsThatNobodyCanMeanAreNotBelieved(String seconds) {
        var body = "{\"status\":\"done\",\"video\":{\"url\":\"" + VIDEO + "\",\"duration\":" + seconds + "}}";

        assertThat(told(200, body)).isEqualTo(new Finished(URI.create(VIDEO), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"4200000000\"", "null", "{}", "1e30", "1e999999999"})
    void aCostThatNobodyCanMeanIsNotBelieved(String ticks) {
        var body = "{\"status\":\"done\",\"video\":{\"url\":\"" + VIDEO + "\",\"duration\":6},"
                + "\"usage\":{\"cost_in_usd_ticks\":" + ticks + "}}";

        assertThat(told(200, body)).isEqualTo(new Finished(URI.create(VIDEO), 6, null));
    }

    @Test
    void aFailureIsTakenAtItsWord() {
        assertThat(told(
                        200,
                        "{\"status\":\"failed\",\"error\":{\"code\":\"service_unavailable\",\"message\":\"Busy.\"}}"))
                .isEqualTo(new Ended(End.FAILED, "service_unavailable", "Busy.", null));
    }

    @Test
    void aFailureWithoutAReasonIsAFailureAllTheSame() {
        assertThat(told(200, "{\"status\":\"failed\"}"))
                .isEqualTo(new Ended(
                        End.FAILED, "failed", "The provider could not make this video and gave no reason.", null));
    }

    @Test
    void aModeratedVideoHasFailedAndCostsTheOperator() {
        var body = "{\"status\":\"done\",\"video\":{\"url\":\"\",\"duration\":6,\"respect_moderation\":false},"
                + "\"usage\":{\"cost_in_usd_ticks\":4200000000}}";

        var ended = (Ended) told(200, body);

        assertThat(ended.end()).isEqualTo(End.FAILED);
        assertThat(ended.code()).isEqualTo("content_moderated");
        assertThat(ended.cost()).isEqualByComparingTo("0.42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":\"\"}",
                "{\"url\":null}",
                "{\"url\":7}",
                "{\"url\":\"file:///etc/passwd\"}",
                "{\"url\":\"javascript:alert(1)\"}",
                "{\"url\":\"not a link\"}",
                "{\"url\":\"/relative.mp4\"}",
                "7"
            })
    void doneWithoutAVideoIsAFailure(String video) {
        assertThat(told(200, "{\"status\":\"done\",\"video\":" + video + "}"))
                .isEqualTo(new Ended(End.FAILED, "no_video", "The provider finished but delivered no video.", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | invalid_argument | {\"code\":\"invalid-argument\",\"error\":\"Too long.\"}",
                "422 | invalid_argument | {\"code\":\"Client specified an invalid argument\",\"error\":\"Too long.\"}",
                "400 | failed_precondition | {\"error\":{\"code\":\"failed_precondition\",\"message\":\"Too long.\"}}",
                "400 | failed | {\"error\":\"Too long.\"}"
            })
    void anHttpErrorOnThePollIsAVerdictInAnyOfTheEnvelopes(int status, String code, String body) {
        assertThat(told(status, body)).isEqualTo(new Ended(End.FAILED, code, "Too long.", null));
    }

    @Test
    void aRejectionOnThePollTellsItsCost() {
        var body = "{\"code\":\"invalid-argument\",\"error\":\"Generated video rejected by content moderation.\","
                + "\"usage\":{\"cost_in_usd_ticks\":2500000000}}";

        var ended = (Ended) told(400, body);

        assertThat(ended.code()).isEqualTo("content_moderated");
        assertThat(ended.cost()).isEqualByComparingTo("0.25");
    }

    @Test
    void anExpiredJobHasExpired() {
        assertThat(told(200, "{\"status\":\"expired\"}"))
                .isEqualTo(new Ended(End.EXPIRED, "expired", "The provider no longer has this video.", null));
    }

    @Test
    void onlyTheThirdTimeInARowIsAnUnknownJobGone() {
        assertThat(told(404, "{}")).isInstanceOf(Unclear.class);
        assertThat(told(404, "{}")).isInstanceOf(Unclear.class);
        assertThat(told(202, "")).isInstanceOf(Pending.class);
        assertThat(told(404, "{}")).isInstanceOf(Unclear.class);
        assertThat(told(404, "{}")).isInstanceOf(Unclear.class);
        assertThat(told(404, "{}"))
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.code()).isEqualTo("not_found"));
    }
}
