package dev.dailies.team.signon;

import dev.dailies.shared.OpenIdClient;
import dev.dailies.shared.Settings;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;

/**
 * Lets people in whom a provider of OpenID Connect vouches for (authorization code with PKCE), where one is configured.
 * No transaction is open while the provider is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOn {

    /** Where the provider sends people back to, below our public address. */
    public static final String BACK = "/single-sign-on/back";

    private static final Logger LOG = System.getLogger(SingleSignOn.class.getName());

    @Inject
    Settings settings;

    @Inject
    OpenIdProvider provider;

    @Inject
    Acquaintance acquaintance;

    public boolean isOffered() {
        return settings.singleSignOn().isPresent();
    }

    /**
     * Where to send somebody on this errand.
     *
     * @throws NotSignedIn if the provider is away
     */
    public URI wayThere(SignOnErrand errand) {
        try {
            return provider.wayThere(client(), errand, back());
        } catch (UntrustedProvider trouble) {
            throw unproven(trouble);
        }
    }

    /**
     * @param code what they brought back from the errand
     * @throws NotSignedIn if the provider does not vouch for them, or for nobody of ours
     */
    public Person in(SignOnErrand errand, String code) {
        try {
            return acquaintance.with(provider.introduction(client(), errand, code, back()));
        } catch (UntrustedProvider trouble) {
            throw unproven(trouble);
        }
    }

    private OpenIdClient client() {
        return settings.singleSignOn().orElseThrow(NotSignedIn::unproven);
    }

    private URI back() {
        return URI.create(settings.publicUrl().toString().replaceFirst("/+$", "") + BACK);
    }

    private static NotSignedIn unproven(UntrustedProvider trouble) {
        LOG.log(Level.WARNING, "Single sign-on does not work: {0}", trouble.getMessage());
        return NotSignedIn.unproven();
    }
}
