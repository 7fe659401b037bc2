package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.models;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import dev.dailies.credit.Credits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract 1.4, 2.1, 2.4, 2.5, 6.1 and 6.2. */
@ParameterizedClass
@EnumSource(Database.class)
class VideoModelsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String BASE = "grok-imagine-video";
    private static final String PREVIEW = "grok-imagine-video-1.5-preview";

    @Parameter
    Database database;

    @Test
    void theFirstPriceListIsXais() {
        assertThat(priceOf(BASE, 6, Resolution.P720, false)).isEqualTo("0.42");
        assertThat(priceOf(PREVIEW, 8, Resolution.P720, true)).isEqualTo("1.13");
        assertThat(priceOf(BASE, 1, Resolution.P480, true)).isEqualTo("0.052");
        assertThat(priceOf(PREVIEW, 15, Resolution.P480, true)).isEqualTo("1.21");
    }

    @Test
    void thePriceIsTheOneThatHoldsToday() {
        var model = aModelFrom("2026-01-01T00:00:00Z", "0.05");
        costsFrom("2026-12-01T00:00:00Z", "0.10", model);
        costsFrom("2026-06-01T00:00:00Z", "0.07", model);

        assertThat(rateOf(model, "2026-05-31T23:59:59Z")).contains("0.05");
        assertThat(rateOf(model, "2026-06-01T00:00:00Z")).contains("0.07");
        assertThat(rateOf(model, "2026-11-22T12:00:00Z")).contains("0.07");
        assertThat(rateOf(model, "2027-01-01T00:00:00Z")).contains("0.10");
    }

    @Test
    void aModelWithoutAPriceYetCannotBeHad() {
        var model = aModelFrom("2026-12-01T00:00:00Z", "0.05");

        assertThat(rateOf(model, "2026-11-22T12:00:00Z")).isEmpty();
        assertThat(catalogue())
                .extracting(ModelView::name)
                .contains(BASE, PREVIEW)
                .doesNotContain(model);
    }

    @Test
    void aModelThatIsNotListedCannotBeHad() {
        assertThat(rateOf("grok-imagine-video ", "2026-11-22T12:00:00Z")).isEmpty();
        assertThat(rateOf("GROK-IMAGINE-VIDEO", "2026-11-22T12:00:00Z")).isEmpty();
    }

    @Test
    void theCatalogueShowsEachModelOnceWithTodaysPrice() {
        var model = aModelFrom("2026-01-01T00:00:00Z", "0.05");
        costsFrom("2026-06-01T00:00:00Z", "0.07", model);

        var listed = catalogue();

        assertThat(listed).extracting(ModelView::name).doesNotHaveDuplicates();
        assertThat(listed)
                .filteredOn(view -> view.name().equals(model))
                .singleElement()
                .satisfies(view ->
                        assertThat(view.perSecond().get(Resolution.P480)).isEqualTo(Credits.of("0.07")));
    }

    @Test
    void theCatalogueSaysWhichModelNeedsAnImage() {
        var listed = catalogue();

        assertThat(listed).filteredOn(view -> view.name().equals(BASE)).allMatch(view -> !view.requiresImage());
        assertThat(listed).filteredOn(view -> view.name().equals(PREVIEW)).allMatch(ModelView::requiresImage);
    }

    @Test
    void aVideoHas1To15Seconds() {
        admitted(BASE, 1, false);
        admitted(BASE, 15, false);
        refused(BASE, 0, false, "duration", "from 1 to 15");
        refused(BASE, 16, false, "duration", "from 1 to 15");
        refused(BASE, Integer.MIN_VALUE, false, "duration", "from 1 to 15");
    }

    @Test
    void thePreviewNeedsAnImage() {
        admitted(PREVIEW, 8, true);
        refused(PREVIEW, 8, false, "image.url", "requires image.url");
    }

    private List<ModelView> catalogue() {
        return database.in(entities -> models(entities).all(NOON));
    }

    private void admitted(String model, int seconds, boolean image) {
        database.run(entities -> models(entities)
                .priced(model, NOON)
                .orElseThrow()
                .model()
                .admit(asking(model, seconds, Resolution.P720, image)));
    }

    private void refused(String model, int seconds, boolean image, String param, String says) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> admitted(model, seconds, image))
                .withMessageContaining(says)
                .satisfies(refusal -> assertThat(refusal.param()).contains(param));
    }

    private String priceOf(String model, int seconds, Resolution resolution, boolean image) {
        return database.in(entities -> models(entities)
                .priced(model, NOON)
                .orElseThrow()
                .priceOf(asking(model, seconds, resolution, image))
                .of(seconds)
                .toString());
    }

    private Optional<String> rateOf(String model, String at) {
        return database.in(entities -> models(entities)
                .priced(model, Instant.parse(at))
                .map(price -> price.view().perSecond().get(Resolution.P480).toString()));
    }

    private String aModelFrom(String from, String rate) {
        var name = "model-" + UUID.randomUUID();
        database.run(entities -> entities.createNativeQuery("""
                        insert into video_model (name, provider_model, requires_image, shortest, longest, listed_at)
                        values (:name, 'any', false, 1, 15, :from)
                        """)
                .setParameter("name", name)
                .setParameter("from", Instant.parse(from))
                .executeUpdate());
        costsFrom(from, rate, name);
        return name;
    }

    private void costsFrom(String from, String rate, String model) {
        database.run(entities -> entities.createNativeQuery("""
                        insert into price (model, valid_from, second_480, second_720, image_fee)
                        values (:model, :from, cast(:rate as numeric(18, 6)), 1, 0)
                        """)
                .setParameter("model", model)
                .setParameter("from", Instant.parse(from))
                .setParameter("rate", rate)
                .executeUpdate());
    }

    private static VideoRequest asking(String model, int seconds, Resolution resolution, boolean image) {
        var start = image ? new StartImage("https://example.com/still.png") : null;
        return new VideoRequest(model, "A drone flyover", seconds, resolution, null, start, null);
    }
}
