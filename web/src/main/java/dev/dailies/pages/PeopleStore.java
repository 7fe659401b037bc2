package dev.dailies.pages;

import dev.dailies.team.Guest;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import dev.dailies.team.service.SignIn;
import dev.dailies.team.signon.SingleSignOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Our accounts, as Jakarta Security asks for them. Whoever is refused finds the reason with the request. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

    /** The request's attribute that holds the refusal. */
    static final String REFUSAL = NotSignedIn.class.getName();

    @Inject
    SignIn signIn;

    @Inject
    SingleSignOn signOn;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential asked) {
            var network = ClientNetwork.of(request.getRemoteAddr());
            return result(() -> signIn.in(asked.getCaller(), asked.getPasswordAsString(), network));
        }
        if (credential instanceof SignOnCredential brought) {
            return result(() -> signOn.in(brought.errand(), brought.code()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult result(Supplier<Person> deed) {
        try {
            var person = deed.get();
            signedIn.as(new Guest(person, null));
            return new CredentialValidationResult(person.email(), Gate.roles(person));
        } catch (NotSignedIn refused) {
            request.setAttribute(REFUSAL, refused);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
