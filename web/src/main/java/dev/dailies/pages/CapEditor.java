package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.Cap;
import dev.dailies.task.CapHolder;
import dev.dailies.task.CapLine;
import dev.dailies.task.CapScope;
import dev.dailies.task.CapSubject;
import dev.dailies.task.service.CapReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The editor of a cap: whose it is (the address says it), and what is written. What that would mean is {@link CapOutlook}'s. */
@Named
@RequestScoped
public class CapEditor {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    Moments moments;

    @Inject
    CapWords say;

    @Inject
    Words words;

    @Inject
    CapReading reading;

    private Optional<CapHolder> holder;
    private Optional<CapLine> own;
    private List<Cap> otherwise;
    private CapForm form;

    /** Whose cap it is; {@code null} where nobody is chosen. */
    public CapHolder holder() {
        if (holder == null) {
            holder = CapsQuery.of(request).subject().flatMap(reading::holder);
        }
        return holder.orElse(null);
    }

    /**
     * @throws CapSubject.Unknown if the address names nobody, or nobody whom we know
     */
    CapSubject subject() {
        return Optional.ofNullable(holder())
                .orElseThrow(CapSubject.Unknown::new)
                .subject();
    }

    public String title() {
        return subject().scope() == CapScope.INSTALLATION
                ? words.of("admin.caps.editor.installation")
                : words.with("admin.caps.editor", holder().name());
    }

    /** Their own cap, {@code null} if they have none. */
    public CapLine own() {
        if (own == null) {
            own = reading.own(subject());
        }
        return own.orElse(null);
    }

    /** What is written; before anything is, the cap of today. */
    public CapForm form() {
        if (form == null) {
            form = request.getParameter("cap") == null ? today() : CapForm.of(request, settings.reportingZone());
        }
        return form;
    }

    private CapForm today() {
        var zone = settings.reportingZone();
        var caps = otherwise().stream().map(Cap::most).distinct().toList();
        return own() == null
                ? new CapForm(caps.size() == 1 ? String.valueOf(caps.get(0)) : "", "", "", zone)
                : new CapForm(
                        String.valueOf(own().terms().cap()),
                        Optional.ofNullable(own().terms().end(zone)).orElse(""),
                        "",
                        zone);
    }

    /** What holds for them today, in numbers. */
    public String numbers() {
        return own() == null
                ? say.numbers(otherwise())
                : say.number(own().terms().cap());
    }

    /** Something was done: all of it is read anew, and nothing is written. */
    void forget() {
        own = null;
        otherwise = null;
        form = today();
    }

    /** What would hold for them without their own. */
    List<Cap> otherwise() {
        if (otherwise == null) {
            otherwise = reading.otherwise(subject(), moments.now());
        }
        return otherwise;
    }
}
