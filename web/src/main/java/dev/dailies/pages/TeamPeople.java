package dev.dailies.pages;

import dev.dailies.task.TeamMember;
import dev.dailies.task.service.TeamJoining;
import dev.dailies.task.service.TeamWork;
import dev.dailies.team.NotAMember;
import dev.dailies.team.service.TeamRoster;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The members of the team that a page shows; adds and removes them, and changes what they may do. */
@Named
@RequestScoped
public class TeamPeople {

    private static final String SECTION = "members";
    private static final String DIALOG = "members-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    TeamAtHand team;

    @Inject
    Deeds deeds;

    @Inject
    TeamWork work;

    @Inject
    TeamJoining joining;

    @Inject
    TeamRoster roster;

    @Inject
    OneTimeLink link;

    private List<TeamMember> members;

    public List<TeamMember> members() {
        if (members == null) {
            members =
                    team.place() == null ? List.of() : work.members(team.place().teamId());
        }
        return members;
    }

    /** Whether the reader looks after the team, today. */
    public boolean leading() {
        return members().stream().anyMatch(member -> isReader(member) && member.lead());
    }

    public boolean isReader(TeamMember member) {
        return member.accountId() == signedIn.person().accountId();
    }

    public void add() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var email = Form.text(request, "email");
            if (!Form.isAddress(email)) {
                deeds.refuse(DIALOG, "team.members.email.odd");
                return;
            }
            joining.add(team.owner(), email, Form.role(request)).ifPresent(code -> link.invites(email, code));
            deeds.tell(SECTION, "team.members.added", email);
        });
        members = null;
    }

    public void assign() throws IOException {
        deeds.attempt(SECTION, () -> {
            roster.assign(team.owner(), Form.number(request, "account"), Form.role(request));
            deeds.tell(SECTION, "team.members.changed");
        });
        done();
    }

    public void remove() throws IOException {
        deeds.attempt(SECTION, () -> {
            roster.remove(team.owner(), Form.number(request, "account"));
            deeds.tell(SECTION, "team.members.removed");
        });
        done();
    }

    public void inviteAgain() throws IOException {
        deeds.attempt(SECTION, () -> {
            var account = Form.number(request, "account");
            var email = email(account);
            link.invites(email, roster.inviteAgain(team.owner(), account));
            deeds.show(SECTION);
        });
        members = null;
    }

    private String email(long account) {
        return members().stream()
                .filter(member -> member.accountId() == account)
                .map(TeamMember::email)
                .findFirst()
                .orElseThrow(NotAMember::new);
    }

    /** Whoever changed their own place sees the page as it is for them now. */
    private void done() throws IOException {
        members = null;
        var faces = FacesContext.getCurrentInstance();
        if (Form.number(request, "account") == signedIn.person().accountId()
                && !faces.getResponseComplete()
                && !deeds.isRefused()) {
            team.refresh();
            faces.getExternalContext().redirect("team.xhtml");
        }
    }
}
