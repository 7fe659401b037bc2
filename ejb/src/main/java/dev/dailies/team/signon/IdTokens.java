package dev.dailies.team.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.dailies.shared.OpenIdClient;
import java.text.ParseException;
import java.util.Set;

/** Believes a token if the provider signed it with a key of its own, for us, for this very errand, and not long ago. */
record IdTokens(OpenIdClient client, String keys) {

    /** With a key pair only: a token must not be something that we could have made ourselves. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    JWTClaimsSet claims(String token, SignOnErrand errand) throws UntrustedProvider {
        try {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    client.id(),
                    new JWTClaimsSet.Builder()
                            .issuer(client.issuer())
                            .claim("nonce", errand.nonce())
                            .build(),
                    Set.of("sub", "exp", "iat")));
            return meant(processor.process(token, null));
        } catch (ParseException | JOSEException | BadJOSEException wrong) {
            throw new UntrustedProvider("its token is not to be trusted (" + wrong.getMessage() + ")");
        }
    }

    /** Of several audiences, the token says for which it was made. */
    private JWTClaimsSet meant(JWTClaimsSet claims) throws ParseException, UntrustedProvider {
        if (claims.getAudience().size() > 1 && !client.id().equals(claims.getStringClaim("azp"))) {
            throw new UntrustedProvider("its token was made for somebody else");
        }
        return claims;
    }
}
