package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract 4.4: what belongs to the operator is taken out first. */
class RedactionTest {

    private final Redaction redaction = new Redaction("Tr0ub4dor&3-operator");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Incorrect API key provided: xa***. | Incorrect API key provided: [key].",
                "Incorrect API key provided: xa***9f. | Incorrect API key provided: [key].",
                "key xai-AbCdEf0123456789_- rejected | key [key] rejected",
                "key Tr0ub4dor&3-operator rejected | key [key] rejected",
                "sent Authorization: Bearer abc.def-ghi | sent Authorization: Bearer [key]",
                "team 7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55 is over | team [id] is over",
                "team_7F3B6C1E90AD4C52B1D82A6F0E9D4C55 is over | team_[id] is over",
                "see https://console.x.ai/team/abc?x=1 for more | see [link] for more",
                "see console.x.ai/team/abc for more | see [link] for more",
                "ask ops+xai@example.com please | ask [mail] please",
                "bad data:image/png;base64,iVBORw0KGgo= here | bad [image] here",
                "Duration must be between 1 and 15 seconds | Duration must be between 1 and 15 seconds"
            })
    void whatIsTheOperatorsIsTakenOut(String words, String told) {
        assertThat(redaction.text(words)).isEqualTo(told);
    }

    @Test
    void jsonStaysJsonDownToItsLastCorner() {
        var body = "{\"a\":[{\"7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55\":\"xa***\"},7,null,true]}";

        assertThat(redaction.body(body)).isEqualTo("{\"a\":[{\"[id]\":\"[key]\"},7,null,true]}");
    }

    @Test
    void textIsCutBetweenLettersAtTwoKibibytes() {
        assertThat(redaction.body("x" + "é".repeat(3000))).isEqualTo("x" + "é".repeat(1023));
    }

    @Test
    void jsonThatIsTooLongToKeepIsCutLikeText() {
        assertThat(redaction.body("{\"a\":\"" + "b".repeat(20_000) + "\"}")).hasSize(2048);
    }

    @Test
    void aKeyThatACutWouldHalveIsLeftOutWhole() {
        var links = "https://example.com/very/long/path/indeed ".repeat(194);

        assertThat(redaction.body(links + "xai-" + "k".repeat(9000))).doesNotContain("xai-");
    }
}
