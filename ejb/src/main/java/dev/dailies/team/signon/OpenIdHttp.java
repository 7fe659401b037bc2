package dev.dailies.team.signon;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** JSON from the provider of single sign-on: 200 within ten seconds, whole, and from nowhere else. */
final class OpenIdHttp {

    private static final int PATIENCE_SECONDS = 10;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private OpenIdHttp() {}

    static JsonObject get(URI address) throws UntrustedProvider {
        return send(HttpRequest.newBuilder(address));
    }

    static JsonObject get(URI address, String accessToken) throws UntrustedProvider {
        return send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + accessToken));
    }

    static JsonObject post(URI address, Map<String, String> form, Map<String, String> headers)
            throws UntrustedProvider {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(coded(form)));
        headers.forEach(request::header);
        return send(request);
    }

    static String coded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject send(HttpRequest.Builder asked) throws UntrustedProvider {
        var request = asked.header("Accept", "application/json").build();
        var path = request.uri().getPath();
        var call = CLIENT.sendAsync(request, BodyHandlers.ofString());
        try {
            var answer = call.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer.statusCode() != 200) {
                throw new UntrustedProvider("it answered " + answer.statusCode() + " at " + path);
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (ExecutionException unreached) {
            throw new UntrustedProvider("it cannot be reached at " + path);
        } catch (TimeoutException silent) {
            call.cancel(true);
            throw new UntrustedProvider("it does not answer at " + path);
        } catch (JsonException garbage) {
            throw new UntrustedProvider("it did not answer with JSON at " + path);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UntrustedProvider("nobody waited for it");
        }
    }
}
