package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.shared.Slice;
import dev.dailies.task.CapFigures;
import dev.dailies.task.CapHolder;
import dev.dailies.task.CapLine;
import dev.dailies.task.CapSubject;
import dev.dailies.task.service.CapReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** Which caps were set, and whose is to be changed. What is under way is {@link CapsNow}'s, the editor {@link CapEditor}'s. */
@Named
@RequestScoped
public class CapsPage {

    private static final int SIZE = 25;
    private static final int MOST_FOUND = 8;

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    CapReading reading;

    private CapFigures figures;
    private Slice<CapLine> slice;
    private List<CapHolder> found;

    public CapFigures figures() {
        if (figures == null) {
            figures = reading.figures();
        }
        return figures;
    }

    /** What everybody has who has none of their own. */
    public int installation() {
        return figures().installation() == null
                ? settings.pendingCap()
                : figures().installation().cap();
    }

    /** The caps that were set, the last in front. */
    public List<CapLine> lines() {
        return slice().rows();
    }

    /** All that the address asks for, for forms to ask for it again. */
    public Map<String, String> asked() {
        return query().address().asked();
    }

    /** Whether somebody is looked for, to be given a cap. */
    public boolean isChoosing() {
        return CapsQuery.NEW.equals(asked().get("for"));
    }

    public String sought() {
        return query().find();
    }

    /** Who was found by it. */
    public List<CapHolder> found() {
        if (found == null) {
            found = sought().isEmpty() ? List.of() : reading.holders(sought(), MOST_FOUND);
        }
        return found;
    }

    public String change(CapSubject subject) {
        return with("for", CapsQuery.word(subject)) + "#editor";
    }

    public String changeInstallation() {
        return change(CapSubject.INSTALLATION);
    }

    public String choose() {
        return with("for", CapsQuery.NEW) + "#editor";
    }

    /** The page without the editor. */
    public String closed() {
        return with("for", "");
    }

    public boolean isChosen(CapLine line) {
        return query().subject().filter(line.subject()::equals).isPresent();
    }

    public String word(CapLine line) {
        return AuditQuery.word(line.subject().scope());
    }

    public String newer() {
        return slice().newer() && !lines().isEmpty()
                ? query().beside("set-after", lines().get(0).id())
                : null;
    }

    public String older() {
        return slice().older()
                ? query().beside("set-before", lines().get(lines().size() - 1).id())
                : null;
    }

    /** They are read anew. */
    void forget() {
        figures = null;
        slice = null;
    }

    private String with(String name, String value) {
        return query().address().with(name, value);
    }

    private CapsQuery query() {
        return CapsQuery.of(request);
    }

    private Slice<CapLine> slice() {
        if (slice == null) {
            slice = reading.page(query().place(), SIZE);
        }
        return slice;
    }
}
