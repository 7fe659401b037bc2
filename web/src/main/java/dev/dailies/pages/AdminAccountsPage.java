package dev.dailies.pages;

import dev.dailies.shared.Slice;
import dev.dailies.task.service.TeamJoining;
import dev.dailies.team.AccountState;
import dev.dailies.team.ListedAccount;
import dev.dailies.team.service.AccountBrowsing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The installation's accounts: newest first, narrowed by what the address asks for; invites new people. */
@Named
@RequestScoped
public class AdminAccountsPage {

    private static final int SIZE = 25;
    private static final String SECTION = "accounts";
    private static final String DIALOG = "invite-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    Deeds deeds;

    @Inject
    AccountBrowsing browsing;

    @Inject
    TeamJoining joining;

    @Inject
    OneTimeLink link;

    private Slice<ListedAccount> slice;

    public List<ListedAccount> accounts() {
        return slice().rows();
    }

    /** What can be asked for, as addresses and the keys of texts say it. */
    public List<String> states() {
        return Arrays.stream(AccountState.values()).map(AuditQuery::word).toList();
    }

    public String asked(String name) {
        return query().address().get(name);
    }

    /** The same list but for one thing. */
    public String with(String name, String value) {
        return query().address().with(name, value);
    }

    /** The filters that are on, by the names of their parameters. */
    public List<String> filters() {
        return query().address().among(PeopleQuery.FILTERS);
    }

    public String newer() {
        return slice().newer() && !accounts().isEmpty()
                ? query().beside("after", accounts().get(0).id())
                : null;
    }

    public String older() {
        return slice().older()
                ? query().beside("before", accounts().get(accounts().size() - 1).id())
                : null;
    }

    public void invite() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var email = Form.text(request, "email");
            if (Form.isAddress(email)) {
                link.invites(email, joining.invite(work.who(), email, work.why()));
                slice = null;
                deeds.show(SECTION);
            } else {
                deeds.refuse(DIALOG, "team.members.email.odd");
            }
        });
    }

    private PeopleQuery query() {
        return PeopleQuery.of(request);
    }

    private Slice<ListedAccount> slice() {
        if (slice == null) {
            slice = browsing.page(query().accounts(), query().place(), SIZE);
        }
        return slice;
    }
}
