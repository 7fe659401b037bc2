package dev.dailies.pages;

import dev.dailies.task.service.TeamJoining;
import dev.dailies.team.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A team's credits, ledger, keys and members. What each section shows and does is a bean of its own. */
@Named
@RequestScoped
public class TeamPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    FrontDoor door;

    @Inject
    AdministratorAtWork work;

    @Inject
    TeamAtHand team;

    @Inject
    Deeds deeds;

    @Inject
    TeamJoining joining;

    /** Before anything is drawn or done: another team's page is nobody else's. */
    public void open() throws IOException {
        if (team.isForeign()) {
            Turnaway.to(Failure.FORBIDDEN);
        }
    }

    /** The team, or {@code null} for somebody who belongs to none. */
    public Person.Place place() {
        return team.place();
    }

    public boolean administrator() {
        return signedIn.person().administrator();
    }

    /** Makes the first team of an installation. */
    public void found() throws IOException {
        deeds.attempt("found", () -> {
            var name = Form.text(request, "name");
            if (!Form.isName(name)) {
                deeds.refuse("found", "team.found.name.missing");
                return;
            }
            var id = joining.found(work.who(), name, work.why());
            team.refresh();
            door.workIn(id);
            FacesContext.getCurrentInstance().getExternalContext().redirect("team.xhtml");
        });
    }
}
