package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Says what went wrong, shows the way on, and names the request so that an administrator finds it in the log. */
@Named
@RequestScoped
public class ErrorPage {

    private static final String REQUEST_ID = "X-Request-Id";

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject
    HttpServletRequest request;

    private Failure failure;
    private String requestId;

    /** Before the page is drawn: the status, the id, and the line in the log. */
    public void answer() {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        failure = request.getAttribute(Failure.class.getName()) instanceof Failure known
                ? known
                : Failure.of(request.getParameter("of"));
        requestId = (String) request.getAttribute(REQUEST_ID);
        response.setStatus(failure.status());
        if (failure == Failure.BROKEN) {
            var level = cause() == null ? Level.WARNING : Level.ERROR;
            LOG.log(level, "Request " + requestId + " failed at " + failedPath(), cause());
        }
    }

    public Failure failure() {
        return failure;
    }

    public String requestId() {
        return requestId;
    }

    /** An expired page is asked for anew; every other failure leads to the start. */
    public String onward() {
        return failure == Failure.EXPIRED ? Whence.page(request) : request.getContextPath() + "/";
    }

    /** The key of a text about this failure. */
    public String key(String what) {
        return "error." + failure.value() + "." + what;
    }

    private String failedPath() {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("an address that it did not say");
    }

    private Throwable cause() {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
