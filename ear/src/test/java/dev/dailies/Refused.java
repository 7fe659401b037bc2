package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * What an error says, once its envelope is known to be right (contract 4.1, 4.2).
 *
 * @param param the field that is wrong, or null
 */
record Refused(int status, String code, String param) {

    private static final Map<Integer, String> TYPES = Map.of(
            401, "authentication_error",
            402, "insufficient_quota",
            403, "permission_error",
            424, "upstream_error",
            429, "rate_limit_error");

    Refused(int status, String code) {
        this(status, code, null);
    }

    /** The request is not understood, and no one field is to blame. */
    static Refused invalid() {
        return invalid(null);
    }

    static Refused invalid(String param) {
        return new Refused(400, "invalid_request", param);
    }

    static Refused in(Api.Answer answer) {
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/json");
        assertThat(answer.header("X-Request-Id")).as("%s", answer).isNotBlank();
        var error = answer.json().getJsonObject("error");
        assertThat(error).as("%s", answer).containsKeys("message", "type", "param", "code");
        assertThat(error.getString("message")).as("%s", answer).isNotBlank().doesNotContain("Exception");
        assertThat(error.getString("type"))
                .as("%s", answer)
                .isEqualTo(TYPES.getOrDefault(answer.status(), "invalid_request_error"));
        var param = error.get("param") == JsonValue.NULL ? null : ((JsonString) error.get("param")).getString();
        return new Refused(answer.status(), error.getString("code"), param);
    }

    static String messageOf(Api.Answer answer) {
        return answer.json().getJsonObject("error").getString("message");
    }
}
