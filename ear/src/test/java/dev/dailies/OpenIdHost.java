package dev.dailies;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A provider of OpenID Connect on loopback, written from the specification and from nothing of ours: RS256, PKCE, client
 * secrets, codes that work once. It vouches for whatever a test has it vouch for.
 */
final class OpenIdHost {

    private static final String CLIENT = "dailies";
    private static final String SECRET = "a secret: with 100% of its signs";
    private static final String SECRET_CODED = "a+secret%3A+with+100%25+of+its+signs";

    private final HttpServer server;
    private final KeyPair keys = pair();
    private final KeyPair strangersKeys = pair();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile boolean down;
    private volatile String person = "demo@example.com";

    /** What a code stands for: the way there as our portal described it, and the token that it will be given for it. */
    private record Grant(Map<String, String> asked, JsonObject claims, boolean forged) {}

    OpenIdHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/realm/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/realm/keys", exchange -> answer(exchange, publicKeys()));
        server.createContext("/realm/authorize", this::authorize);
        server.createContext("/realm/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realm";
    }

    Map<String, String> settings() {
        return Map.of(
                "DAILIES_OIDC_ISSUER", issuer(),
                "DAILIES_OIDC_CLIENT_ID", CLIENT,
                "DAILIES_OIDC_CLIENT_SECRET", SECRET);
    }

    /** Who is signed in here, for the browsers that come by. */
    void isVisitedBy(String email) {
        person = email;
    }

    /** Answers nothing but 503, or comes back. */
    void isDown(boolean isDown) {
        down = isDown;
    }

    /** A code for whoever was sent here by this address; the test may change what the token claims. */
    String code(URI wayHere, String email, Consumer<JsonObjectBuilder> change) {
        return grant(wayHere, email, change, false);
    }

    /** A code whose token somebody else has signed, under the name of the provider's key. */
    String forgedCode(URI wayHere, String email) {
        return grant(wayHere, email, claims -> {}, true);
    }

    private String grant(URI wayHere, String email, Consumer<JsonObjectBuilder> change, boolean forged) {
        var asked = fields(wayHere.getRawQuery());
        var now = Instant.now().getEpochSecond();
        var claims = Json.createObjectBuilder()
                .add("iss", issuer())
                .add("sub", "subject of " + email)
                .add("aud", CLIENT)
                .add("iat", now)
                .add("exp", now + 300)
                .add("nonce", asked.get("nonce"))
                .add("email", email)
                .add("email_verified", true);
        change.accept(claims);
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(asked, claims.build(), forged));
        return code;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = code(exchange.getRequestURI(), person, claims -> {});
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** RFC 6749, 4.1.3 and RFC 7636, 4.6: everything has to be as it was when the code was given, and only once. */
    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var grant = grants.remove(form.getOrDefault("code", ""));
        var secret = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET_CODED).getBytes(UTF_8));
        if (grant == null
                || !secret.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !"authorization_code".equals(form.get("grant_type"))
                || !grant.asked().get("redirect_uri").equals(form.get("redirect_uri"))
                || !"S256".equals(grant.asked().get("code_challenge_method"))
                || !grant.asked().get("code_challenge").equals(hash(form.get("code_verifier")))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                Json.createObjectBuilder()
                        .add("access_token", "unused")
                        .add("token_type", "Bearer")
                        .add("id_token", signed(grant))
                        .build());
    }

    private JsonObject description() {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("authorization_endpoint", issuer() + "/authorize")
                .add("token_endpoint", issuer() + "/token")
                .add("jwks_uri", issuer() + "/keys")
                .build();
    }

    private JsonObject publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kty", "RSA")
                                        .add("use", "sig")
                                        .add("kid", "1")
                                        .add("alg", "RS256")
                                        .add("n", coded(unsigned(key.getModulus())))
                                        .add("e", coded(unsigned(key.getPublicExponent())))))
                .build();
    }

    private String signed(Grant grant) {
        try {
            var head = coded("{\"alg\":\"RS256\",\"kid\":\"1\"}".getBytes(UTF_8));
            var said = head + "." + coded(grant.claims().toString().getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((grant.forged() ? strangersKeys : keys).getPrivate());
            signature.update(said.getBytes(UTF_8));
            return said + "." + coded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, JsonObject body) throws IOException {
        var bytes = body.toString().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String coded) {
        return Arrays.stream(coded.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], UTF_8), field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private static String hash(String verifier) {
        try {
            return coded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
