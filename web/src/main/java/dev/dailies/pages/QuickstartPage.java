package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.ModelView;
import dev.dailies.task.Resolution;
import dev.dailies.task.service.Catalogue;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.service.KeyHint;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How to make a first video by API: the address, programs that run as they stand, prices, and what to do when refused. */
@Named
@RequestScoped
public class QuickstartPage {

    private static final String NO_KEY = "YOUR_KEY";

    @Inject
    Settings settings;

    @Inject
    Reader reader;

    @Inject
    SignedIn signedIn;

    @Inject
    KeyHint hint;

    @Inject
    Catalogue catalogue;

    private Examples examples;
    private List<ModelView> models;
    private boolean whole;
    private boolean mine;

    @PostConstruct
    void open() {
        var publicUrl = settings.publicUrl().toString().replaceFirst("/+$", "");
        var own = reader.isSignedIn() ? hint.of(signedIn.owner()) : Optional.<String>empty();
        var known = own.flatMap(DemoKeys::withPrefix).filter(key -> demo());
        whole = known.isPresent() || own.isEmpty() && demo();
        mine = own.isPresent();
        examples = new Examples(
                publicUrl,
                known.orElseGet(() -> own.map(prefix -> prefix + "…").orElse(demo() ? DemoKeys.DEMO_TEAM : NO_KEY)));
        models = catalogue.models();
    }

    public String baseUrl() {
        return examples.publicUrl() + "/v1";
    }

    /** Whether the key that is shown is a whole one, so that the programs run as they stand. */
    public boolean whole() {
        return whole;
    }

    /** Whether it is the reader's own. */
    public boolean mine() {
        return mine;
    }

    private boolean demo() {
        return settings.demo();
    }

    public String key() {
        return examples.key();
    }

    public String example(String name) {
        return examples.read(name);
    }

    /** What the shot on this page costs: the price of the request that its programs send. */
    public BigDecimal shotPrice() {
        return models.stream()
                .filter(model -> model.name().equals(Examples.MODEL))
                .map(model -> model.perSecond().get(Resolution.P720).times(Examples.SECONDS))
                .findFirst()
                .map(price -> price.amount())
                .orElse(null);
    }

    public List<ModelView> models() {
        return models;
    }

    public List<Resolution> resolutions() {
        return Arrays.asList(Resolution.values());
    }

    public List<Trouble> troubles() {
        return Trouble.KNOWN;
    }
}
