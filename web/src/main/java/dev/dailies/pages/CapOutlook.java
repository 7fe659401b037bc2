package dev.dailies.pages;

import dev.dailies.task.Cap;
import dev.dailies.task.CapEffect;
import dev.dailies.task.CapScope;
import dev.dailies.task.service.CapReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the cap that stands in the editor would mean, and what it would mean to end the one that is set: before it is done. */
@Named
@RequestScoped
public class CapOutlook {

    @Inject
    CapEditor editor;

    @Inject
    Moments moments;

    @Inject
    CapWords say;

    @Inject
    Words words;

    @Inject
    CapReading reading;

    private CapEffect effect;

    /** What comes after the end that is written, or that there is none. */
    public String then() {
        if (!editor.form().hasEnd()) {
            return words.of("admin.caps.until.none");
        }
        return editor.form()
                .end()
                .filter(end -> end.isAfter(moments.now()))
                .map(end -> say.otherwise(editor.subject(), reading.otherwise(editor.subject(), end)))
                .orElse("");
    }

    /** For how many people it would count; nothing where that is clear, or no number is written. */
    public String reach() {
        if (editor.subject().scope() == CapScope.ACCOUNT || effect() == null) {
            return "";
        }
        return effect().people() == 1
                ? words.of("admin.caps.reach.one")
                : words.with("admin.caps.reach", effect().people());
    }

    /** {@code null} where no number is written. */
    public CapForecast forecast() {
        return effect() == null
                ? null
                : say.forecast(effect(), editor.form().number().getAsInt());
    }

    /** The deed with its number. */
    public String go() {
        return editor.form().number().isPresent()
                ? words.with("admin.caps.set", editor.form().number().getAsInt())
                : words.of("admin.caps.set.none");
    }

    /** What holds once their own is ended. */
    public String afterEnd() {
        return say.otherwise(editor.subject(), editor.otherwise());
    }

    public CapForecast forecastOfEnd() {
        var most = editor.otherwise().stream().mapToInt(Cap::most).max().orElseThrow();
        return say.forecast(reading.effect(editor.subject(), most), most);
    }

    /** Something was done: it is reckoned anew. */
    void forget() {
        effect = null;
    }

    private CapEffect effect() {
        if (effect == null && editor.form().number().isPresent()) {
            effect = reading.effect(editor.subject(), editor.form().number().getAsInt());
        }
        return effect;
    }
}
