package dev.dailies.pages;

import dev.dailies.team.InvitationGone;
import dev.dailies.team.Invited;
import dev.dailies.team.service.Inviting;
import dev.dailies.team.service.Passwords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a one-time link opens: whoever has it chooses a name and a password, and is signed in. */
@Named
@RequestScoped
public class InvitationPage {

    static final String PAGE = "/invitation.xhtml";

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 1000;

    @Inject
    HttpServletRequest request;

    @Inject
    Inviting inviting;

    @Inject
    FrontDoor door;

    private Invited invited;
    private String problem;

    /** Whom the link lets in, or {@code null} if it lets in nobody any more. */
    public Invited invited() {
        if (invited == null) {
            try {
                invited = inviting.invited(code());
            } catch (InvitationGone gone) {
                return null;
            }
        }
        return invited;
    }

    public String code() {
        return Form.text(request, "code");
    }

    /** What they are called, as far as anybody knows. */
    public String name() {
        var written = Form.text(request, "name");
        return !written.isEmpty() || invited().name().equals(invited().email())
                ? written
                : invited().name();
    }

    public int shortest() {
        return SHORTEST_PASSWORD;
    }

    /** The key of what is wrong with the form, or {@code null}. */
    public String problem() {
        return problem;
    }

    public void accept() throws IOException {
        var name = Form.text(request, "name");
        var password = request.getParameter("password");
        problem = problem(name, password == null ? "" : password);
        if (problem == null && invited() != null) {
            accept(name, password);
        }
    }

    private void accept(String name, String password) throws IOException {
        try {
            var email = inviting.accept(code(), name, Passwords.hash(password)).email();
            var outside = FacesContext.getCurrentInstance().getExternalContext();
            var refusal = door.open(
                    new UsernamePasswordCredential(email, password), (HttpServletResponse) outside.getResponse());
            outside.redirect(outside.getRequestContextPath() + (refusal == null ? SignInPage.HOME : WayIn.PAGE));
        } catch (InvitationGone usedMeanwhile) {
            invited = null;
        }
    }

    private static String problem(String name, String password) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "invitation.name.missing";
        }
        return password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD
                ? "invitation.password.short"
                : null;
    }
}
