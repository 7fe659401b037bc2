package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.task.service.CapSetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** Sets the cap that stands in the editor, or ends the one that is set. */
@Named
@RequestScoped
public class CapChange {

    private static final String EDITOR = "editor";
    private static final String END = "end-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork administrator;

    @Inject
    Deeds deeds;

    @Inject
    Moments moments;

    @Inject
    CapWords say;

    @Inject
    CapEditor editor;

    @Inject
    CapOutlook outlook;

    @Inject
    CapsPage page;

    @Inject
    CapsNow now;

    @Inject
    CapSetting setting;

    /** What is wrong stands beside its field. */
    public void set() throws IOException {
        deeds.attempt("why", () -> {
            var form = editor.form();
            refuse("cap", form.capProblem());
            refuse("until", form.untilProblem(moments.now()));
            var reason = new Reason(form.why());
            if (deeds.isRefused()) {
                return;
            }
            var terms = form.terms();
            var changed = setting.set(administrator.who(), editor.subject(), terms, reason);
            settle();
            if (changed) {
                deeds.tell(
                        EDITOR,
                        terms.lapsesAt() == null ? "admin.caps.told.set" : "admin.caps.told.set.until",
                        say.name(editor.holder()),
                        terms.cap(),
                        terms.lapsesAt() == null ? "" : say.end(terms.lapsesAt()));
            } else {
                deeds.tell(EDITOR, "admin.caps.told.same", terms.cap());
            }
        });
        if (deeds.isRefused()) {
            Deeds.takeReaderTo("#editor [aria-invalid=true]");
        }
    }

    public void end() throws IOException {
        deeds.attempt(END, () -> {
            setting.end(administrator.who(), editor.subject(), new Reason(Form.text(request, "reason")));
            settle();
            deeds.tell(EDITOR, "admin.caps.told.ended", outlook.afterEnd());
        });
    }

    private void refuse(String field, String key) {
        if (key != null) {
            deeds.refuse(field, key);
        }
    }

    private void settle() {
        editor.forget();
        outlook.forget();
        page.forget();
        now.forget();
        PrimeFaces.current().ajax().update("figures", "now-list", "overrides");
    }
}
