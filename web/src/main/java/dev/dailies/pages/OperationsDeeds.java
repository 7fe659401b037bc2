package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.task.service.Operation;
import dev.dailies.upload.service.UploadOperation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** What an administrator does on the operations page, each time with a reason. */
@Named
@RequestScoped
public class OperationsDeeds {

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork administrator;

    @Inject
    Deeds deeds;

    @Inject
    OperationsPage page;

    @Inject
    UnknownOutcomesList unknown;

    @Inject
    Operation operation;

    @Inject
    UploadOperation uploads;

    /** @param deed as the page's dialogs are called */
    public void act(String deed) throws IOException {
        deeds.attempt(deed + "-ask", () -> {
            switch (deed) {
                case "alarm" -> tell("providers", deed, operation.clearAlarm(administrator.who(), subject(), reason()));
                case "outcome" ->
                    tell("unknown", deed, operation.clearOutcome(administrator.who(), subject(), reason()));
                case "copy" -> tell("copies", deed, operation.retryCopy(administrator.who(), subject(), reason()));
                case "books" -> tell("books", deed, operation.checkBooks(administrator.who(), reason()));
                case "restart" -> {
                    uploads.restart(administrator.who(), subject(), reason());
                    tell("jobs", deed, true);
                }
                case "stop" -> {
                    uploads.stop(administrator.who(), subject(), reason());
                    tell("jobs", deed, true);
                }
                default -> throw new IllegalArgumentException("There is no deed called " + deed);
            }
            PrimeFaces.current().executeScript("document.getElementById('%s-ask').hidePopover()".formatted(deed));
        });
    }

    /** @param done whether there was anything to do */
    private void tell(String section, String deed, boolean done) {
        page.forget();
        unknown.forget();
        deeds.tell(section, "admin.ops.%s.%s".formatted(deed, done ? "done" : "idle"));
    }

    private String subject() {
        return Form.text(request, "subject");
    }

    private Reason reason() {
        return new Reason(Form.text(request, "reason"));
    }
}
