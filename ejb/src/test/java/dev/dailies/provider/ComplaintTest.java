package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

    private final Redaction redaction = new Redaction("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid-argument | invalid_argument",
                "Client specified an invalid argument | invalid_argument",
                "The caller does not have permission to execute the specified operation | permission_denied",
                "permission-denied | permission_denied",
                "Some resource has been exhausted | resource_exhausted",
                "subscription:free-usage-exhausted | resource_exhausted",
                "FAILED_PRECONDITION | failed_precondition",
                "service_unavailable | service_unavailable",
                "Internal error | internal_error",
                "not-found | not_found",
                "grok_video_balance_too_low | grok_video_balance_too_low",
                "Some New Code | some_new_code",
                "7f3b6c1e-90ad-4c52-b1d8-2a6f0e9d4c55 | id",
                "!!! | failed"
            })
    void aCodeIsKnownInItsPhrasesAndItsSlugs(String raw, String code) {
        assertThat(new Complaint(raw, null).code(redaction)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid-argument | Generated video rejected by content moderation.",
                "content_moderated | Rejected.",
                "CONTENT_POLICY_VIOLATION | Rejected."
            })
    void moderationIsKnownByTheCodeOrTheWords(String raw, String words) {
        var complaint = new Complaint(raw, words);

        assertThat(complaint.code(redaction)).isEqualTo("content_moderated");
        assertThat(complaint.sentence(redaction))
                .isEqualTo(
                        "The provider's moderation rejected this video. Change the prompt or the image and try again.");
    }

    @Test
    void aSentenceForTheTeamIsOneShortLine() {
        var complaint = new Complaint("x", "a\n  b\t" + "c".repeat(1000));

        assertThat(complaint.sentence(redaction))
                .startsWith("a b ccc")
                .hasSize(301)
                .endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"c\",\"error\":\"m\"}",
                "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":null,\"code\":\"c\"}}",
                "{\"detail\":{\"code\":\"c\",\"message\":\"m\",\"available_nano\":1}}",
                "{\"error\":{\"message\":\"m\",\"type\":\"c\"}}",
                "{\"code\":\"c\",\"message\":\"m\"}"
            })
    void everyEnvelopeIsOpened(String body) {
        assertThat(Complaint.in(Wire.object(body).orElseThrow())).isEqualTo(new Complaint("c", "m"));
    }
}
