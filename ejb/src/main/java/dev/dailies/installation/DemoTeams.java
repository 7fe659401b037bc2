package dev.dailies.installation;

import dev.dailies.credit.Credits;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.shared.Settings;
import dev.dailies.task.PendingCaps;
import dev.dailies.team.Account;
import dev.dailies.team.Accounts;
import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import dev.dailies.team.service.Passwords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The teams of demo mode: two with 100 credits each, and a person with a key of no team; where the videos are simulated
 * too, an administrator as well. Made once.
 */
@Stateless
public class DemoTeams {

    private static final Credits CREDITS = Credits.of("100");

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Teams teams;

    @Inject
    ApiKeys keys;

    @Inject
    PendingCaps caps;

    @Inject
    CreditLedger ledger;

    /** Makes them if demo mode is on and they are not there yet. */
    public void settle() {
        if (settings.demo() && !keys.knows(new KeyText(DemoKeys.DEMO_TEAM))) {
            team("Demo team", account("demo@example.com", "Dana Demo"), DemoKeys.DEMO_TEAM);
            team("Second team", account("second@example.com", "Sam Second"), DemoKeys.SECOND_TEAM);
            key(new Owner(account("personal@example.com", "Perry Personal").id(), null, null), DemoKeys.PERSONAL);
        }
        if (settings.playground() && accounts.withEmail(DemoKeys.ADMINISTRATOR).isEmpty()) {
            opened(Account.administrator(DemoKeys.ADMINISTRATOR, "Ada Admin", clock.instant()));
        }
    }

    private Account account(String email, String name) {
        return opened(new Account(email, name, clock.instant()));
    }

    private Account opened(Account account) {
        accounts.add(account);
        account.password(Passwords.hashOfPublic(DemoKeys.PASSWORD));
        caps.open(account.id());
        return account;
    }

    private void team(String name, Account lead, String key) {
        var team = teams.add(new Team(name, clock.instant()));
        teams.join(team, lead, Role.LEAD);
        ledger.open(team.id());
        ledger.recharge(team.id(), CREDITS, "demo " + team.id(), "demo mode", "To try Dailies with");
        key(new Owner(lead.id(), team.id(), null), key);
    }

    private void key(Owner owner, String text) {
        keys.add(new ApiKey(owner, "Demo key", new KeyText(text), clock.instant(), null));
    }
}
