package dev.dailies.shared;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who we are to the provider of single sign-on.
 *
 * @param issuer the provider, exactly as its tokens name it
 */
public record OpenIdClient(String issuer, String id, String secret) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Set whole, or not at all. */
    static Optional<OpenIdClient> of(SettingSource source, String issuerName, String idName, String secretName) {
        var names = List.of(issuerName, idName, secretName);
        var missing = names.stream().filter(name -> source.text(name).isEmpty()).toList();
        if (missing.size() == names.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw SettingSource.wrong(
                    missing.get(0), "is not set. Single sign-on needs all of " + String.join(", ", names));
        }
        if (!isPrivate(source.web(issuerName, ""))) {
            throw SettingSource.wrong(
                    issuerName, "must begin with https://, for our secret and people's names travel there");
        }
        return Optional.of(
                new OpenIdClient(source.text(issuerName, ""), source.text(idName, ""), source.text(secretName, "")));
    }

    private static boolean isPrivate(URI issuer) {
        return "https".equals(issuer.getScheme()) || THIS_MACHINE.contains(issuer.getHost());
    }

    @Override
    public String toString() {
        return "OpenIdClient[issuer=" + issuer + ", id=" + id + "]";
    }
}
