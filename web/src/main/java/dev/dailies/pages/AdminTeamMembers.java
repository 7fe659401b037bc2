package dev.dailies.pages;

import dev.dailies.credit.service.TeamBrowsing;
import dev.dailies.task.TeamMember;
import dev.dailies.task.service.TeamJoining;
import dev.dailies.task.service.TeamWork;
import dev.dailies.team.NotAMember;
import dev.dailies.team.service.MemberAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The members of a team, as administrators see and change them. */
@Named
@RequestScoped
public class AdminTeamMembers {

    private static final String SECTION = "members";
    private static final String ADD = "add-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    AdminTeamPage page;

    @Inject
    Deeds deeds;

    @Inject
    TeamBrowsing browsing;

    @Inject
    TeamWork crew;

    @Inject
    TeamJoining joining;

    @Inject
    MemberAdministration administration;

    @Inject
    OneTimeLink link;

    private List<TeamMember> members;

    public List<TeamMember> members() {
        if (members == null) {
            members = crew.members(page.id());
        }
        return members;
    }

    public void add() throws IOException {
        deeds.attempt(ADD, () -> {
            var email = Form.text(request, "email");
            if (Form.isAddress(email)) {
                joining.add(work.who(), page.id(), email, Form.role(request), work.why())
                        .ifPresent(code -> link.invites(email, code));
                tell("team.members.added", email);
            } else {
                deeds.refuse(ADD, "team.members.email.odd");
            }
        });
    }

    public void assign() throws IOException {
        attempt(() -> {
            administration.assign(work.who(), page.id(), account(), Form.role(request), work.why());
            tell("team.members.changed");
        });
    }

    public void remove() throws IOException {
        attempt(() -> {
            administration.remove(work.who(), page.id(), account(), work.why());
            tell("team.members.removed");
        });
    }

    public void move() throws IOException {
        attempt(() -> {
            var to = browsing.meant(Form.text(request, "to"));
            administration.move(work.who(), page.id(), account(), to, work.why());
            tell("admin.members.moved");
        });
    }

    /** Whoever was removed meanwhile is no reason to turn an administrator away. */
    private void attempt(Deeds.Deed deed) throws IOException {
        var dialog = "member-" + account();
        deeds.attempt(dialog, () -> {
            try {
                deed.run();
            } catch (NotAMember gone) {
                deeds.refuse(dialog, "refused.not-a-member");
            }
        });
    }

    /** Says what was done, and draws what it changed: members come with their keys, and are counted at the head. */
    private void tell(String key, Object... values) {
        members = null;
        page.redraw("keys");
        deeds.tell(SECTION, key, values);
    }

    private long account() {
        return Form.number(request, "account");
    }
}
