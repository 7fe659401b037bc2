package dev.dailies.pages;

import dev.dailies.credit.ListedTeam;
import dev.dailies.credit.service.TeamBrowsing;
import dev.dailies.shared.Slice;
import dev.dailies.task.service.TeamJoining;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The installation's teams: newest first, narrowed by what the address asks for; makes new ones. */
@Named
@RequestScoped
public class AdminTeamsPage {

    private static final int SIZE = 25;
    private static final String DIALOG = "create-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    Deeds deeds;

    @Inject
    TeamBrowsing browsing;

    @Inject
    TeamJoining joining;

    private Slice<ListedTeam> slice;

    public List<ListedTeam> teams() {
        return slice().rows();
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
        return slice().newer() && !teams().isEmpty()
                ? query().beside("after", teams().get(0).id())
                : null;
    }

    public String older() {
        return slice().older()
                ? query().beside("before", teams().get(teams().size() - 1).id())
                : null;
    }

    /** Makes a team and goes to its page. */
    public void create() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var name = Form.text(request, "name");
            if (Form.isName(name)) {
                var id = joining.make(work.who(), name, work.why());
                FacesContext.getCurrentInstance().getExternalContext().redirect("team.xhtml?id=" + id);
            } else {
                deeds.refuse(DIALOG, "team.found.name.missing");
            }
        });
    }

    private PeopleQuery query() {
        return PeopleQuery.of(request);
    }

    private Slice<ListedTeam> slice() {
        if (slice == null) {
            slice = browsing.page(query().teams(), query().place(), SIZE);
        }
        return slice;
    }
}
