package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.team.Administrator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** In whose name the administrator's pages act, from where, and why. */
@RequestScoped
class AdministratorAtWork {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    Administrator who() {
        return new Administrator(signedIn.person().accountId(), request.getRemoteAddr());
    }

    /**
     * Why they do it, as they wrote into the form.
     *
     * @throws Reason.Missing if they did not
     */
    Reason why() {
        return new Reason(Form.text(request, "reason"));
    }
}
