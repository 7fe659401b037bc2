package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.LeadRequired;
import dev.dailies.team.NotAMember;
import dev.dailies.team.NotYourKey;
import dev.dailies.team.TeamRequired;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** Does what somebody asks on a page of forms, and tells beside it how that went, or what to do if it is refused. */
@Named
@RequestScoped
public class Deeds {

    /** Nobody meets these who presses only what a page offers to them. */
    private static final List<Class<? extends Refusal>> FORBIDDEN = List.of(
            LeadRequired.class, NotAMember.class, NotYourKey.class, AdministratorRequired.class, TeamRequired.class);

    @Inject
    Words words;

    private final Map<String, String> problems = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();

    /** Something that may be refused. */
    interface Deed {

        void run() throws IOException;
    }

    /**
     * Nothing is done for whoever was turned away from the page.
     *
     * @param section of the page, where its outcome is told
     */
    void attempt(String section, Deed deed) throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (FORBIDDEN.contains(refusal.getClass())) {
                Turnaway.to(Failure.FORBIDDEN);
                return;
            }
            refuse(section, "refused." + refusal.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    void refuse(String section, String key, Object... values) {
        problems.put(section, words.with(key, values));
    }

    void tell(String section, String key, Object... values) {
        told.put(section, words.with(key, values));
        show(section);
    }

    /** Draws a section anew, which closes the dialog that was open in it, and takes the reader to its head. */
    void show(String section) {
        PrimeFaces.current().ajax().update(section);
        takeReaderTo("#%s-head".formatted(section));
    }

    /** PrimeFaces would put the focus back on what was pressed, if the browser still has it there when the answer comes. */
    static void takeReaderTo(String selector) {
        PrimeFaces.current()
                .executeScript(
                        "PrimeFaces.customFocus = true; document.querySelector('%s')?.focus()".formatted(selector));
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    /** What is wrong in a section of the page, or {@code null}. */
    public String problem(String section) {
        return problems.get(section);
    }

    /** What was done in a section of the page, or {@code null}. */
    public String told(String section) {
        return told.get(section);
    }
}
