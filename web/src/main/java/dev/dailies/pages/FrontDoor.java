package dev.dailies.pages;

import dev.dailies.team.NotSignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs somebody in to this session, which gets a new name. */
@RequestScoped
class FrontDoor {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /**
     * @return why it stays shut, or {@code null} once they are in
     */
    NotSignedIn open(String email, String password) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        var credential = new UsernamePasswordCredential(email, password);
        var answer = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (answer == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            return null;
        }
        return (NotSignedIn) request.getAttribute(PeopleStore.REFUSAL);
    }
}
