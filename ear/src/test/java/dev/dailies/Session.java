package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages over the wire, with cookies but without a browser's kindness: what a script would see and try. */
final class Session {

    static final String COOKIE = "dailies-session";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    Session(URI portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /**
     * @param headers what the request says besides: names and values in turns
     */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fills in the sign-in form as it was opened, and sends it. */
    HttpResponse<String> signIn(String email, String password) {
        return signIn("/sign-in.xhtml", email, password);
    }

    HttpResponse<String> signIn(String page, String email, String password) {
        return post("/sign-in.xhtml", signInForm(page, email, password));
    }

    /** Whether it is somebody's, and not over. */
    boolean isSignedIn() {
        return get("/sign-in.xhtml").statusCode() == 302;
    }

    Map<String, String> signInForm(String page, String email, String password) {
        var fields = form(page);
        fields.remove("demo");
        fields.putAll(Map.of("email", email, "password", password, "go", ""));
        return fields;
    }

    /** What a page's forms hold that nobody sees, and the nonce that its script would add. */
    Map<String, String> form(String page) {
        var fields = new TreeMap<String, String>();
        var body = get(page).body();
        HIDDEN.matcher(body)
                .results()
                .forEach(hidden ->
                        fields.putIfAbsent(hidden.group(1), hidden.group(2).replace("&amp;", "&")));
        NONCE.matcher(body).results().forEach(nonce -> fields.putIfAbsent("primefaces.nonce", nonce.group(1)));
        return fields;
    }

    /** Listens at the live connection as a page of this session does; what it hears is added to the others. */
    WebSocket listen(Collection<String> heard) {
        var live = URI.create(portal.toString().replace("http", "ws") + "/live?page=" + System.nanoTime());
        return http.newWebSocketBuilder()
                .header("Cookie", COOKIE + "=" + id().orElse("none"))
                .buildAsync(live, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence ids, boolean last) {
                        heard.add(ids.toString());
                        return WebSocket.Listener.super.onText(socket, ids, last);
                    }

                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                        heard.add("closed with " + code);
                        return null;
                    }
                })
                .join();
    }

    /** The session's id, if there is one. */
    Optional<String> id() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
