package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.TeamMember;
import dev.dailies.task.service.TeamJoining;
import dev.dailies.task.service.TeamWork;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Role;
import dev.dailies.team.service.TeamRoster;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The members of the team that a page shows; adds and removes them, and changes what they may do. */
@Named
@RequestScoped
public class TeamPeople {

    private static final String SECTION = "members";
    private static final String DIALOG = "members-ask";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int LONGEST_ADDRESS = 254;

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
    Settings settings;

    private List<TeamMember> members;
    private String link;

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

    /** The one-time link that was made just now; never again. */
    public String link() {
        return link;
    }

    public void add() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var email = Form.text(request, "email");
            if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
                deeds.refuse(DIALOG, "team.members.email.odd");
                return;
            }
            joining.add(team.owner(), email, role()).ifPresent(this::show);
            deeds.tell(SECTION, "team.members.added", email);
        });
        members = null;
    }

    public void assign() throws IOException {
        deeds.attempt(SECTION, () -> {
            roster.assign(team.owner(), Form.number(request, "account"), role());
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
            show(roster.inviteAgain(team.owner(), Form.number(request, "account")));
            deeds.show(SECTION);
        });
        members = null;
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

    private Role role() {
        return Form.text(request, "role").equals(Role.LEAD.name()) ? Role.LEAD : Role.MEMBER;
    }

    private void show(InvitationCode code) {
        link = settings.publicUrl().toString().replaceFirst("/+$", "") + InvitationPage.PAGE + "?code=" + code.text();
    }
}
