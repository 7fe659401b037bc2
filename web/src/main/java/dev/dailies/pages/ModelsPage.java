package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.CatalogueLine;
import dev.dailies.task.PriceLine;
import dev.dailies.task.service.ModelSetting;
import dev.dailies.task.service.PriceSetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The catalogue, and what each model cost, costs and will cost. Its moments are those of reports, whoever reads them. */
@Named
@RequestScoped
public class ModelsPage {

    @Inject
    Settings settings;

    @Inject
    ModelSetting models;

    @Inject
    PriceSetting prices;

    @Inject
    Moments moments;

    private List<CatalogueLine> catalogue;
    private List<PriceLine> lines;

    public List<CatalogueLine> catalogue() {
        if (catalogue == null) {
            catalogue = models.catalogue();
        }
        return catalogue;
    }

    /** The prices of all models, the last one of each in front. */
    public List<PriceLine> lines() {
        if (lines == null) {
            lines = prices.prices();
        }
        return lines;
    }

    /** What a model costs now, or {@code null} while it has no price. */
    public PriceLine now(String model) {
        return lines().stream()
                .filter(line -> line.model().equals(model) && !line.from().isAfter(moments.now()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a price is still to come, holds now, or is over. */
    public String state(PriceLine line) {
        if (line.from().isAfter(moments.now())) {
            return "coming";
        }
        return line.equals(now(line.model())) ? "now" : "past";
    }

    public List<String> providers() {
        return models.providers();
    }

    public String standard() {
        return settings.providers().standard();
    }

    public ZoneId zone() {
        return settings.reportingZone();
    }

    /** Day and time where reports begin their days. */
    public String written(Instant moment) {
        return moments.in(zone(), moment);
    }

    /** The earliest moment that a form can ask for, as a browser reads it. */
    public LocalDateTime soonest() {
        return LocalDateTime.ofInstant(moments.now(), zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** What a form for a new price begins with. */
    public String priceFields(String model) {
        var line = now(model);
        var fields = Json.createObjectBuilder();
        if (line != null) {
            fields.add("second480", line.rates().second480().toString())
                    .add("second720", line.rates().second720().toString())
                    .add("imageFee", line.rates().imageFee().toString());
        }
        return fields.build().toString();
    }

    /** What a form for a model begins with. */
    public String fields(CatalogueLine line) {
        var terms = line.terms();
        return Json.createObjectBuilder()
                .add("listed", terms.listed())
                .add("provider", terms.provider() == null ? "" : terms.provider())
                .add("providerModel", terms.providerModel())
                .add("requiresImage", terms.requiresImage())
                .add("shortest", terms.shortest())
                .add("longest", terms.longest())
                .build()
                .toString();
    }

    /** Looks everything up anew, because something was changed. */
    void forget() {
        catalogue = null;
        lines = null;
    }
}
