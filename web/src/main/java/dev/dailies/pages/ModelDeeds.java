package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.task.ModelTerms;
import dev.dailies.task.service.ModelSetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** Changes the catalogue. */
@Named
@RequestScoped
public class ModelDeeds {

    private static final String SECTION = "catalogue";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork administrator;

    @Inject
    Deeds deeds;

    @Inject
    ModelsPage page;

    @Inject
    ModelSetting models;

    public void set() throws IOException {
        deeds.attempt("model-ask", () -> {
            var name = Form.text(request, "subject");
            var changed = models.set(administrator.who(), name, terms(), reason());
            tell("model", changed ? "admin.models.done" : "admin.models.same", name);
        });
    }

    public void add() throws IOException {
        deeds.attempt("newmodel-ask", () -> {
            var name = Form.text(request, "name");
            models.add(administrator.who(), name, terms(), reason());
            tell("newmodel", "admin.models.added", name);
        });
    }

    private void tell(String ask, String key, String name) {
        page.forget();
        deeds.tell(SECTION, key, name);
        PrimeFaces.current().ajax().update("prices");
        PrimeFaces.current().executeScript("document.getElementById('%s-ask').hidePopover()".formatted(ask));
    }

    private ModelTerms terms() {
        var provider = Form.text(request, "provider");
        return new ModelTerms(
                Form.text(request, "listed").equals("true"),
                provider.isEmpty() ? null : provider,
                Form.text(request, "providerModel"),
                Form.text(request, "requiresImage").equals("true"),
                seconds("shortest"),
                seconds("longest"));
    }

    /** No number of seconds is as good as none for what is no number. */
    private int seconds(String name) {
        return (int) Math.min(Form.number(request, name), Integer.MAX_VALUE);
    }

    private Reason reason() {
        return new Reason(Form.text(request, "reason"));
    }
}
