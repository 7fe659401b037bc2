package dev.dailies.pages;

import dev.dailies.team.ListedAccount;
import dev.dailies.team.Person;
import dev.dailies.team.service.AccessAdministration;
import dev.dailies.team.service.AccountAdministration;
import dev.dailies.team.service.AccountBrowsing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** One account, as administrators see it, and what they do to it. Its keys have a bean of their own. */
@Named
@RequestScoped
public class AdminAccountPage {

    private static final String SECTION = "account-page";

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    AdministratorAtWork work;

    @Inject
    Deeds deeds;

    @Inject
    AccountBrowsing browsing;

    @Inject
    AccountAdministration administration;

    @Inject
    AccessAdministration access;

    @Inject
    OneTimeLink link;

    private ListedAccount account;
    private List<Person.Place> places;

    /** Something that an administrator does to an account. */
    private interface AccountDeed {

        void to(long accountId) throws IOException;
    }

    /** Before anything is drawn or done: a number that no account has leads nowhere. */
    public void open() throws IOException {
        if (!Form.text(request, "id").isEmpty() && account() == null) {
            Turnaway.to(Failure.NOT_FOUND);
        }
    }

    /** The account, or {@code null} if the address names none. */
    public ListedAccount account() {
        if (account == null) {
            account = browsing.find(Form.number(request, "id")).orElse(null);
        }
        return account;
    }

    public List<Person.Place> places() {
        if (places == null) {
            places = browsing.places(account().id());
        }
        return places;
    }

    /** What a key's team is called, among those that the account belongs to. */
    public String team(long teamId) {
        return places().stream()
                .filter(place -> place.teamId() == teamId)
                .map(Person.Place::teamName)
                .findFirst()
                .orElse("");
    }

    public boolean own() {
        return account().id() == signedIn.person().accountId();
    }

    public void rename() throws IOException {
        deeds.attempt("rename-ask", () -> {
            var name = Form.text(request, "name");
            if (Form.isName(name)) {
                administration.rename(work.who(), account().id(), name, work.why());
                tell("admin.account.renamed", name);
            } else {
                deeds.refuse("rename-ask", "invitation.name.missing");
            }
        });
    }

    public void suspend() throws IOException {
        attempt("suspend-ask", "admin.account.suspended", id -> administration.suspend(work.who(), id, work.why()));
    }

    public void reinstate() throws IOException {
        attempt(
                "reinstate-ask",
                "admin.account.reinstated",
                id -> administration.reinstate(work.who(), id, work.why()));
    }

    public void makeAdministrator() throws IOException {
        attempt("make-ask", "admin.account.made", id -> administration.makeAdministrator(work.who(), id, work.why()));
    }

    public void unmakeAdministrator() throws IOException {
        var sure = Form.text(request, "sure").equals("true");
        attempt(
                "unmake-ask",
                "admin.account.unmade",
                id -> administration.unmakeAdministrator(work.who(), id, sure, work.why()));
    }

    public void newLink() throws IOException {
        deeds.attempt("link-ask", () -> {
            var code = access.newLink(work.who(), account().id(), work.why());
            if (account().password()) {
                link.resets(account().email(), code);
            } else {
                link.invites(account().email(), code);
            }
            account = null;
            deeds.show(SECTION);
        });
    }

    public void endSessions() throws IOException {
        attempt("sessions-ask", "admin.account.sessions.ended", id -> access.endSessions(work.who(), id, work.why()));
    }

    private void attempt(String dialog, String told, AccountDeed deed) throws IOException {
        deeds.attempt(dialog, () -> {
            deed.to(account().id());
            tell(told);
        });
    }

    private void tell(String key, Object... values) {
        account = null;
        deeds.tell(SECTION, key, values);
    }
}
