package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.shared.Settings;
import dev.dailies.task.CatalogueRefusal;
import dev.dailies.task.PriceEffect;
import dev.dailies.task.PriceLine;
import dev.dailies.task.Rates;
import dev.dailies.task.service.PriceSetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** Sets prices and takes back those to come. What a price would have changed is shown before it is set. */
@Named
@RequestScoped
public class PriceDeeds {

    private static final String SECTION = "prices";

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    AdministratorAtWork administrator;

    @Inject
    Deeds deeds;

    @Inject
    ModelsPage page;

    @Inject
    PriceSetting prices;

    private PriceEffect effect;
    private PriceLine before;

    /** Reckons what the form's price would have come to. */
    public void preview() throws IOException {
        deeds.attempt("price-ask", () -> {
            var rates = rates();
            before = prices.at(model(), from()).orElse(null);
            effect = prices.effect(model(), rates);
        });
    }

    /** What was reckoned, or {@code null}. */
    public PriceEffect effect() {
        return effect;
    }

    /** How many days' tasks that was done with. */
    public long days() {
        return PriceSetting.TRIAL.toDays();
    }

    /** What holds before it, or {@code null}. */
    public PriceLine before() {
        return before;
    }

    /** Whether it may be mistyped: a figure changes by a factor of ten or more, or from or to nothing. */
    public boolean far() {
        return before != null && rates().isFarFrom(before.rates());
    }

    /** What is confirmed by saying that it is meant: these rates and no others. */
    public String meant() {
        return rates().toString();
    }

    public void set() throws IOException {
        deeds.attempt("price-ask", () -> {
            var rates = rates();
            var sure = Form.text(request, "sure").equals(rates.toString());
            var begin = prices.set(administrator.who(), model(), rates, from(), sure, reason());
            tell("price", "admin.prices.done", model(), begin);
        });
    }

    public void withdraw() throws IOException {
        deeds.attempt("withdraw-ask", () -> {
            var line = prices.withdraw(administrator.who(), Form.number(request, "subject"), reason());
            tell("withdraw", "admin.prices.withdrawn", line.model(), line.from());
        });
    }

    private void tell(String ask, String key, String model, Instant from) {
        page.forget();
        deeds.tell(SECTION, key, model, page.written(from));
        PrimeFaces.current().ajax().update("catalogue");
        PrimeFaces.current().executeScript("document.getElementById('%s-ask').hidePopover()".formatted(ask));
    }

    private String model() {
        return Form.text(request, "subject");
    }

    private Rates rates() {
        return Rates.of(
                Form.text(request, "second480"), Form.text(request, "second720"), Form.text(request, "imageFee"));
    }

    /** The moment that the form asks for where reports begin their days; at once if it asks for none. */
    private Optional<Instant> from() {
        var text = Form.text(request, "from");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text)
                            .atZone(settings.reportingZone())
                            .toInstant());
        } catch (DateTimeParseException noMoment) {
            throw CatalogueRefusal.past();
        }
    }

    private Reason reason() {
        return new Reason(Form.text(request, "reason"));
    }
}
