package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.shared.Settings;
import dev.dailies.task.CatalogueRefusal;
import dev.dailies.task.ListedPrice;
import dev.dailies.task.ModelTerms;
import dev.dailies.task.ModelView;
import dev.dailies.task.PriceLine;
import dev.dailies.task.PriceLines;
import dev.dailies.task.Rates;
import dev.dailies.task.VideoModel;
import dev.dailies.task.VideoModels;
import dev.dailies.team.Administrator;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.service.Administration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices and models, set by Ada, who is an administrator, and by Bob, who is none. */
class PriceSettingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Administrator ADA = new Administrator(1, "192.0.2.1");
    private static final Administrator BOB = new Administrator(2, "192.0.2.2");
    private static final Reason WHY = new Reason("As xAI lists it");
    private static final Rates USUAL = Rates.of("0.05", "0.07", "0.002");
    private static final Rates DEARER = Rates.of("0.06", "0.08", "0.002");
    private static final Rates MISTYPED = Rates.of("0.05", "0.7", "0.002");
    private static final ModelTerms TEXT = new ModelTerms(true, null, "grok-x", false, 1, 15);

    private final List<String> noted = new ArrayList<>();
    private final List<ListedPrice> added = new ArrayList<>();
    private final Map<String, VideoModel> catalogue = new HashMap<>();
    private final PriceSetting prices = new PriceSetting();
    private final ModelSetting models = new ModelSetting();

    @BeforeEach
    void wire() {
        var administration = new Administration() {
            @Override
            public void admit(Administrator by) {
                if (!by.equals(ADA)) {
                    throw new AdministratorRequired();
                }
            }

            @Override
            public void note(Administrator by, Deed deed, Subject subject, Change change, Reason reason) {
                noted.add(deed + " " + subject.id() + ": " + change.was() + " -> " + change.became());
            }
        };
        var lines = new VideoModels() {
            @Override
            public Optional<VideoModel> locked(String name) {
                return Optional.ofNullable(catalogue.get(name));
            }

            @Override
            public void add(VideoModel model) {
                catalogue.put(model.name(), model);
            }

            @Override
            public List<ModelView> all(Instant now) {
                return catalogue.values().stream()
                        .filter(model -> model.terms().listed())
                        .map(model -> new ListedPrice(model, USUAL, now).view())
                        .toList();
            }
        };
        catalogue.put("x", new VideoModel("x", TEXT, NOON));
        prices.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        prices.administration = administration;
        prices.models = lines;
        prices.prices = new PriceLines() {
            @Override
            public Optional<PriceLine> at(String model, Instant moment) {
                return Optional.of(new PriceLine(1, model, NOON.minusSeconds(60), USUAL));
            }

            @Override
            public void add(ListedPrice price) {
                added.add(price);
            }
        };
        models.clock = prices.clock;
        models.administration = administration;
        models.models = lines;
        models.settings = Settings.of(Map.of("DAILIES_PROVIDER", "simulated")::get);
    }

    @Test
    void aPriceHoldsAtOnceUnlessAMomentIsSaid() {
        set(DEARER, null, false);
        set(DEARER, NOON.plusSeconds(60), false);

        assertThat(noted)
                .containsExactly(
                        "PRICE_SET x: 480p 0.05, 720p 0.07, image 0.002 -> 480p 0.06, 720p 0.08, image 0.002 from 2026-11-22T12:00:00Z",
                        "PRICE_SET x: 480p 0.05, 720p 0.07, image 0.002 -> 480p 0.06, 720p 0.08, image 0.002 from 2026-11-22T12:01:00Z");
    }

    @Test
    void whatIsOverStaysAsItWas() {
        refused("price_past", () -> set(DEARER, NOON.minusMillis(1), true));
    }

    @Test
    void aPriceTenTimesAsHighMustBeMeant() {
        refused("price_far_off", () -> set(MISTYPED, null, false));

        set(MISTYPED, null, true);
        assertThat(added).hasSize(1);
    }

    @Test
    void anotherModelHasNoPrice() {
        refused("model_unknown", () -> prices.set(ADA, "y", DEARER, Optional.empty(), true, WHY));
    }

    @Test
    void aModelBecomesAnotherAndWhatChangesNothingNotesNothing() {
        assertThat(models.set(ADA, "x", TEXT, WHY)).isFalse();
        assertThat(models.set(ADA, "x", new ModelTerms(true, null, "grok-y", false, 1, 10), WHY))
                .isTrue();

        assertThat(noted)
                .containsExactly(
                        "MODEL_SET x: listed, usual provider grok-x, 1-15 s -> listed, usual provider grok-y, 1-10 s");
    }

    @Test
    void oneModelMustMakeVideosFromTextAlone() {
        refused("model_last", () -> models.set(ADA, "x", new ModelTerms(false, null, "grok-x", false, 1, 15), WHY));
        refused("model_last", () -> models.set(ADA, "x", new ModelTerms(true, null, "grok-x", true, 1, 15), WHY));
    }

    @Test
    void aModelIsAddedOnceAndOnlyIfItCanBeMade() {
        models.add(ADA, "y", TEXT, WHY);

        refused("model_taken", () -> models.add(ADA, "y", TEXT, WHY));
        refused("model_odd", () -> models.add(ADA, "z z", TEXT, WHY));
        refused("model_odd", () -> models.add(ADA, "z", new ModelTerms(true, null, "grok", false, 5, 4), WHY));
        refused("model_odd", () -> models.add(ADA, "z", new ModelTerms(true, null, "grok", false, 1, 16), WHY));
        refused("model_provider", () -> models.add(ADA, "z", new ModelTerms(true, "router", "g", false, 1, 15), WHY));
        assertThat(catalogue).containsOnlyKeys("x", "y");
    }

    @Test
    void nobodyElseDoesAnyOfIt() {
        assertThatExceptionOfType(AdministratorRequired.class)
                .isThrownBy(() -> prices.set(BOB, "x", DEARER, Optional.empty(), true, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> prices.withdraw(BOB, 1, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> models.set(BOB, "x", TEXT, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> models.add(BOB, "y", TEXT, WHY));
        assertThat(noted).isEmpty();
    }

    private void set(Rates rates, Instant from, boolean meant) {
        prices.set(ADA, "x", rates, Optional.ofNullable(from), meant, WHY);
    }

    private static void refused(String code, Runnable deed) {
        assertThatExceptionOfType(CatalogueRefusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
