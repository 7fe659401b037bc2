package dev.dailies.pages;

import dev.dailies.credit.ListedTeam;
import dev.dailies.credit.service.TeamBrowsing;
import dev.dailies.team.service.TeamAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** One team, as administrators see it: renames it, suspends it, and lets it act again. The sections have beans of their own. */
@Named
@RequestScoped
public class AdminTeamPage {

    static final String SECTION = "team";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    Deeds deeds;

    @Inject
    TeamBrowsing browsing;

    @Inject
    TeamAdministration administration;

    private ListedTeam team;

    /** Before anything is drawn or done: a number that no team has leads nowhere. */
    public void open() throws IOException {
        if (!Form.text(request, "id").isEmpty() && team() == null) {
            Turnaway.to(Failure.NOT_FOUND);
        }
    }

    /** The team, or {@code null} if the address names none. */
    public ListedTeam team() {
        if (team == null) {
            team = browsing.find(id()).orElse(null);
        }
        return team;
    }

    public void rename() throws IOException {
        deeds.attempt("rename-ask", () -> {
            var name = Form.text(request, "name");
            if (Form.isName(name)) {
                administration.rename(work.who(), id(), name, work.why());
                tell("admin.team.renamed", name);
            } else {
                deeds.refuse("rename-ask", "team.found.name.missing");
            }
        });
    }

    public void suspend() throws IOException {
        deeds.attempt("suspend-ask", () -> {
            administration.suspend(work.who(), id(), work.why());
            tell("admin.team.suspended");
        });
    }

    public void reinstate() throws IOException {
        deeds.attempt("reinstate-ask", () -> {
            administration.reinstate(work.who(), id(), work.why());
            tell("admin.team.reinstated");
        });
    }

    /** Says at the head of the page what was done, and draws the head anew. */
    void tell(String key, Object... values) {
        team = null;
        deeds.tell(SECTION, key, values);
    }

    /** Draws the head anew, and another section with it. */
    void redraw(String section) {
        team = null;
        PrimeFaces.current().ajax().update(SECTION, section);
    }

    long id() {
        return Form.number(request, "id");
    }
}
