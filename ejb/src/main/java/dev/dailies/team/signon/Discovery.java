package dev.dailies.team.signon;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;

/**
 * How the provider says that it is to be used.
 *
 * @param introductions where claims are told that stand in no token, if there is such a place
 * @param basic whether our secret may travel in a header, as it does unless the provider says otherwise
 */
record Discovery(URI authorization, URI token, URI keys, Optional<URI> introductions, boolean basic) {

    private static final String PATH = "/.well-known/openid-configuration";
    private static final String WAYS = "token_endpoint_auth_methods_supported";

    static Discovery of(String issuer) throws UntrustedProvider {
        var said = OpenIdHttp.get(URI.create(issuer.replaceFirst("/+$", "") + PATH));
        if (!issuer.equals(said.getString("issuer", ""))) {
            throw new UntrustedProvider("it does not call itself as DAILIES_OIDC_ISSUER does, to the letter");
        }
        return new Discovery(
                address(said, "authorization_endpoint", issuer),
                address(said, "token_endpoint", issuer),
                address(said, "jwks_uri", issuer),
                said.containsKey("userinfo_endpoint")
                        ? Optional.of(address(said, "userinfo_endpoint", issuer))
                        : Optional.empty(),
                !(said.get(WAYS) instanceof JsonArray ways) || ways.contains(Json.createValue("client_secret_basic")));
    }

    /** Never less private than the issuer itself. */
    private static URI address(JsonObject said, String name, String issuer) throws UntrustedProvider {
        try {
            var address = URI.create(said.getString(name, ""));
            if (address.getHost() != null && URI.create(issuer).getScheme().equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new UntrustedProvider("its description has no usable " + name);
    }
}
