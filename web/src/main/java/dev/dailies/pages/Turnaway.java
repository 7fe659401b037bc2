package dev.dailies.pages;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Ends a request at the page that says why, with its status; a part of a page that asks by AJAX is led there. */
final class Turnaway {

    private Turnaway() {}

    static void to(Failure failure) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var outside = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            outside.redirect(outside.getRequestContextPath() + "/error.xhtml?of=" + failure.value());
        } else {
            outside.responseSendError(failure.status(), failure.value());
        }
        faces.responseComplete();
    }
}
