package dev.dailies.api;

import dev.dailies.shared.Refusal;
import dev.dailies.task.ProviderFailed;
import dev.dailies.task.service.VideosAway;
import jakarta.ejb.EJBException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** The only place that knows how a refusal, or anything that broke, looks in HTTP (contract, section 4). */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(RefusalMapper.class.getName());
    private static final String INVALID = "invalid_request_error";
    private static final String PERMISSION = "permission_error";

    private record Answer(int status, String type) {}

    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("invalid_request", new Answer(400, INVALID)),
            Map.entry("unsupported_model", new Answer(400, INVALID)),
            Map.entry("invalid_api_key", new Answer(401, "authentication_error")),
            Map.entry("grok_video_balance_too_low", new Answer(402, "insufficient_quota")),
            Map.entry("grok_video_team_required", new Answer(403, PERMISSION)),
            Map.entry("media_resource_access_denied", new Answer(403, PERMISSION)),
            Map.entry("task_not_found", new Answer(404, INVALID)),
            Map.entry("idempotency_key_reused", new Answer(409, INVALID)),
            Map.entry("idempotency_in_progress", new Answer(409, INVALID)),
            Map.entry("upload_not_found", new Answer(404, INVALID)),
            Map.entry("upload_state_conflict", new Answer(409, INVALID)),
            Map.entry("upload_without_good_rows", new Answer(409, INVALID)),
            Map.entry("upload_has_bad_rows", new Answer(409, INVALID)),
            Map.entry("upload_repeated", new Answer(409, INVALID)),
            Map.entry("upload_repriced", new Answer(409, INVALID)),
            Map.entry("file_too_large", new Answer(413, INVALID)),
            Map.entry("video_expired", new Answer(410, INVALID)),
            Map.entry("body_too_large", new Answer(413, INVALID)),
            Map.entry("grok_video_too_many_pending_tasks", new Answer(429, "rate_limit_error")));

    /** How long to wait before the same request may do better, in seconds. */
    private static final Map<String, Integer> RETRY_AFTER =
            Map.of("grok_video_too_many_pending_tasks", 5, "idempotency_in_progress", 2);

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof ProviderFailed failed) {
            return answer(
                    424,
                    ErrorBody.upstream(
                            failed.getMessage(), failed.code(), failed.upstreamStatus(), failed.upstreamError()));
        }
        if (problem instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (problem instanceof WebApplicationException http) {
            return notServed(http);
        }
        if (isWrapper(problem) && problem.getCause() != null) {
            return toResponse(problem.getCause());
        }
        if (DatabaseAway.isBehind(problem) || problem instanceof VideosAway) {
            LOG.log(Level.WARNING, "A request could not be answered: {0}", problem.getMessage());
            return unavailable();
        }
        LOG.log(Level.ERROR, "A request failed", problem);
        return answer(
                500,
                ErrorBody.of(
                        "Something broke on our side. Try again; if it stays, tell your administrator the X-Request-Id.",
                        "server_error",
                        null,
                        "internal_error"));
    }

    private static boolean isWrapper(Throwable problem) {
        return problem instanceof CompletionException || problem instanceof EJBException;
    }

    private static Response refused(Refusal refusal) {
        var answer = ANSWERS.get(refusal.code());
        var response = Response.fromResponse(answer(
                answer.status(),
                ErrorBody.of(
                        refusal.getMessage(), answer.type(), refusal.param().orElse(null), refusal.code())));
        if (answer.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (RETRY_AFTER.containsKey(refusal.code())) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER.get(refusal.code()));
        }
        return response.build();
    }

    private static Response unavailable() {
        return Response.fromResponse(answer(503, Unavailable.body()))
                .header(HttpHeaders.RETRY_AFTER, Unavailable.SECONDS)
                .build();
    }

    /** What Jakarta REST itself refuses: a path, a method, a media type. */
    private static Response notServed(WebApplicationException problem) {
        var response = problem.getResponse();
        var body = switch (response.getStatus()) {
            case 404 -> invalid("There is nothing at this address. GET /openapi lists all that there is.", "not_found");
            case 405 -> invalid("This address does not answer this method.", "method_not_allowed");
            case 406 -> invalid("This address answers application/json only.", "not_acceptable");
            case 415 ->
                invalid("Send the body as application/json, a file of prompts as text/csv.", "unsupported_media_type");
            default -> invalid("This request could not be understood.", "invalid_request");
        };
        return Response.fromResponse(answer(response.getStatus(), body))
                .header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW))
                .build();
    }

    private static JsonObject invalid(String message, String code) {
        return ErrorBody.of(message, INVALID, null, code);
    }

    private static Response answer(int status, JsonObject body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }
}
