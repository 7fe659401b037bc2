package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.signon.SingleSignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets people in by e-mail address and password, or with one click where it is only a demonstration. */
@Named
@RequestScoped
public class SignInPage {

    /** Where nobody in particular asked to go. */
    static final String HOME = "/videos.xhtml";

    private static final List<String> DEMO = List.of("demo@example.com", "second@example.com", "personal@example.com");

    /** What a refusal of single sign-on may say; whoever writes another into the address reads nothing. */
    private static final Set<String> SIGN_ON_REFUSALS = Set.of(
            "account_suspended",
            "sign_on_unknown",
            "sign_on_unverified",
            "sign_on_other",
            "sign_on_stale",
            "sign_on_failed");

    @Inject
    Settings settings;

    @Inject
    FrontDoor door;

    @Inject
    SingleSignOn signOn;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;
    private String to;
    private NotSignedIn refusal;

    /** Before the page is drawn: whoever is signed in already goes on. */
    public void meet() throws IOException {
        if (request.getUserPrincipal() != null) {
            go();
        }
    }

    public void enter() throws IOException {
        enter(email, password);
    }

    /** Steps in as one of demo mode's people; there is no such button elsewhere. */
    public void enterAs(String demoAccount) throws IOException {
        if (demoAccounts().contains(demoAccount)) {
            enter(demoAccount, DemoKeys.PASSWORD);
        }
    }

    private void enter(String caller, String secret) throws IOException {
        var credential = new UsernamePasswordCredential(said(caller), said(secret));
        refusal = door.open(credential, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        if (refusal == null) {
            go();
        }
    }

    /** To where they wanted, which is always a page of ours. */
    private void go() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(WayIn.onward(to));
        faces.responseComplete();
    }

    private static String said(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    public List<String> demoAccounts() {
        if (!settings.demo()) {
            return List.of();
        }
        return settings.playground()
                ? Stream.concat(DEMO.stream(), Stream.of(DemoKeys.ADMINISTRATOR))
                        .toList()
                : DEMO;
    }

    public boolean singleSignOn() {
        return signOn.isOffered();
    }

    /** Why single sign-on let nobody in: the end of a text's key, or {@code null}. */
    public String signOnRefusal() {
        var code = request.getParameter("refused");
        return SIGN_ON_REFUSALS.contains(code == null ? "" : code) ? code : null;
    }

    public boolean isWrong() {
        return refusal != null && refusal.minutes() == 0 && !isSuspended();
    }

    /** Whether the password was right, and the account may not act. */
    public boolean isSuspended() {
        return refusal != null && refusal.code().equals("account_suspended");
    }

    /** For how many minutes nothing is heard from here; 0 unless too much was tried. */
    public long minutes() {
        return refusal == null ? 0 : refusal.minutes();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never sent back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
