package dev.dailies.pages;

import dev.dailies.team.Administrator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** In whose name the administrator's pages act, and from where. */
@RequestScoped
class AdministratorAtWork {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    Administrator who() {
        return new Administrator(signedIn.person().accountId(), request.getRemoteAddr());
    }
}
