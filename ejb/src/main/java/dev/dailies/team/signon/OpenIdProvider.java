package dev.dailies.team.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.dailies.shared.OpenIdClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The provider of single sign-on. It is asked when somebody comes, so that it may be away when we start. */
@ApplicationScoped
public class OpenIdProvider {

    /** Passers-by must not be able to make us ask it over and over. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    @Inject
    Clock clock;

    private Discovery discovery;
    private Instant asked;

    /** Where to send whoever wants to come in. */
    URI wayThere(OpenIdClient client, SignOnErrand errand, URI back) throws UntrustedProvider {
        var address = discovery(client).authorization();
        var query = new LinkedHashMap<>(Map.of("response_type", "code", "scope", "openid email profile"));
        query.put("client_id", client.id());
        query.put("redirect_uri", back.toString());
        query.put("state", errand.state());
        query.put("nonce", errand.nonce());
        query.put("code_challenge", errand.challenge());
        query.put("code_challenge_method", "S256");
        return URI.create(address + (address.getQuery() == null ? "?" : "&") + OpenIdHttp.coded(query));
    }

    /** Whom it vouches for, by the code that they brought back. */
    Introduction introduction(OpenIdClient client, SignOnErrand errand, String code, URI back)
            throws UntrustedProvider {
        var provider = discovery(client);
        var tokens = tokens(provider, client, errand, code, back);
        var keys = OpenIdHttp.get(provider.keys()).toString();
        var claims = new IdTokens(client, keys).claims(tokens.getString("id_token", ""), errand);
        try {
            return claims.getClaim("email") == null
                    ? asked(provider, tokens.getString("access_token", ""), claims)
                    : new Introduction(
                            claims.getIssuer(),
                            claims.getSubject(),
                            claims.getStringClaim("email"),
                            Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
        } catch (ParseException notAsAgreed) {
            throw new UntrustedProvider("its token does not say email and email_verified as agreed");
        }
    }

    private JsonObject tokens(Discovery provider, OpenIdClient client, SignOnErrand errand, String code, URI back)
            throws UntrustedProvider {
        var form = new LinkedHashMap<>(Map.of("grant_type", "authorization_code", "code", code));
        form.put("redirect_uri", back.toString());
        form.put("code_verifier", errand.verifier());
        if (provider.basic()) {
            var both = OpenIdHttp.coded(client.id()) + ":" + OpenIdHttp.coded(client.secret());
            var coded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
            return OpenIdHttp.post(provider.token(), form, Map.of("Authorization", "Basic " + coded));
        }
        form.put("client_id", client.id());
        form.put("client_secret", client.secret());
        return OpenIdHttp.post(provider.token(), form, Map.of());
    }

    /** Some providers keep the address out of the token, and tell it when asked. */
    private static Introduction asked(Discovery provider, String accessToken, JWTClaimsSet claims)
            throws UntrustedProvider {
        if (provider.introductions().isEmpty()) {
            return new Introduction(claims.getIssuer(), claims.getSubject(), null, false);
        }
        var said = OpenIdHttp.get(provider.introductions().get(), accessToken);
        if (!claims.getSubject().equals(said.getString("sub", ""))) {
            throw new UntrustedProvider("it tells about somebody else than its token");
        }
        return new Introduction(
                claims.getIssuer(),
                claims.getSubject(),
                said.getString("email", null),
                said.getBoolean("email_verified", false));
    }

    private synchronized Discovery discovery(OpenIdClient client) throws UntrustedProvider {
        var now = clock.instant();
        if (discovery == null || !now.isBefore(asked.plus(REMEMBERED))) {
            discovery = Discovery.of(client.issuer());
            asked = now;
        }
        return discovery;
    }
}
