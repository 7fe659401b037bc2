package dev.dailies.installation;

import dev.dailies.task.PendingCaps;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.service.Passwords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Somebody must be able to sign in to a new installation: an administrator, whose password is printed once. */
@Stateless
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final String EMAIL = "admin@localhost";

    @Inject
    Accounts accounts;

    @Inject
    PendingCaps caps;

    @Inject
    Clock clock;

    /** Makes one if there is no account at all. */
    public void settle() {
        if (accounts.areNone()) {
            var password = Passwords.random();
            var administrator = Account.administrator(EMAIL, "Administrator", clock.instant());
            administrator.password(Passwords.hash(password));
            accounts.add(administrator);
            caps.open(administrator.id());
            LOG.log(
                    Level.INFO,
                    "The administrator of this new installation is {0}, password {1}. It is not shown again.",
                    EMAIL,
                    password);
        }
    }
}
