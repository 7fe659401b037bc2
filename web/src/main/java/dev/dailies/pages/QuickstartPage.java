package dev.dailies.pages;

import dev.dailies.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How to make a first video by API: the address, programs that run as they stand, and what to do when refused. */
@Named
@RequestScoped
public class QuickstartPage {

    private static final String NO_KEY = "YOUR_KEY";

    @Inject
    Settings settings;

    private Examples examples;

    @PostConstruct
    void open() {
        examples = new Examples(settings.publicUrl().toString().replaceFirst("/+$", ""), NO_KEY);
    }

    public String baseUrl() {
        return examples.publicUrl() + "/v1";
    }

    public boolean demo() {
        return settings.demo();
    }

    public String key() {
        return examples.key();
    }

    public String example(String name) {
        return examples.read(name);
    }

    public List<Trouble> troubles() {
        return Trouble.KNOWN;
    }
}
