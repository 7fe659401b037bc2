package dev.dailies.team.service;

import dev.dailies.shared.Settings;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Lets people in by e-mail address and password. An unknown account costs as long as a wrong password, and both count
 * against the account's name and the address that the attempt came from. No transaction is open while the password is
 * hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** What is compared where there is nothing to compare with. */
    private static final String NOBODY = Passwords.nobodys();

    @Inject
    Settings settings;

    @Inject
    SignInThrottle throttle;

    /**
     * @param address the network address that the attempt comes from
     * @throws NotSignedIn if the password is the well-known one and demo mode is off, whoever has it; if the two do not belong together, too many attempts failed
     *     before, or the account is suspended
     */
    public Person in(String email, String password, String address) {
        var name = email.strip().toLowerCase(Locale.ROOT);
        var subjects = List.of("account " + name, "address " + address);
        throttle.admit(subjects);
        var known = throttle.hashOf(name).filter(hash -> settings.demo() || !password.equals(DemoKeys.PASSWORD));
        if (!Passwords.matches(password, known.orElse(NOBODY)) || known.isEmpty()) {
            throttle.failed(subjects);
            throw NotSignedIn.wrong();
        }
        return throttle.succeeded(name, subjects.get(0));
    }
}
