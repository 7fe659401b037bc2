package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.models;
import static dev.dailies.task.SituationsInTheDatabase.priceEffects;
import static dev.dailies.task.SituationsInTheDatabase.priceLines;
import static dev.dailies.task.SituationsInTheDatabase.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PriceLinesTest {

    private static final Rates CHEAP = Rates.of("0.05", "0.07", "0.002");
    private static final Rates DEAR = Rates.of("0.10", "0.20", "0.01");

    @Parameter
    Database database;

    private final String model = "model-" + UUID.randomUUID();

    @BeforeEach
    void aModel() {
        database.run(entities -> models(entities).add(new VideoModel(model, terms(true, false), NOON)));
    }

    @Test
    void aPriceTakesEffectByItselfAtItsMoment() {
        costsFrom(NOON.minusSeconds(60), CHEAP);
        costsFrom(NOON.plusSeconds(60), DEAR);

        assertThat(quoted(NOON)).contains(Credits.of("0.07"));
        assertThat(quoted(NOON.plusSeconds(59))).contains(Credits.of("0.07"));
        assertThat(quoted(NOON.plusSeconds(60))).contains(Credits.of("0.20"));
    }

    @Test
    void onlyAPriceToComeIsTakenBack() {
        costsFrom(NOON.minusSeconds(60), CHEAP);
        costsFrom(NOON.plusSeconds(60), DEAR);

        assertThat(removed(idOf(CHEAP), NOON)).isFalse();
        assertThat(removed(idOf(DEAR), NOON)).isTrue();

        assertThat(quoted(NOON.plusSeconds(60))).contains(Credits.of("0.07"));
    }

    @Test
    void tasksThatAreMadeKeepTheirPrice() {
        costsFrom(NOON.minusSeconds(60), CHEAP);
        var id = aTaskOf(aMemberOfATeam(database), 6);
        costsFrom(NOON.minusSeconds(1), DEAR);

        assertThat(quoted(NOON)).contains(Credits.of("0.20"));
        database.run(entities -> {
            var task = entities.find(VideoTask.class, id);
            task.made("https://vidgen.x.ai/1.mp4", 6, BigDecimal.ONE, NOON);
            assertThat(task.succeed(1, NOON)).isEqualTo(Credits.of("0.42"));
        });
    }

    @Test
    void theEffectIsThatOnTheModelsSucceededTasksOfTheTime() {
        costsFrom(NOON.minus(Duration.ofDays(60)), CHEAP);
        var one = aMemberOfATeam(database);
        var other = aMemberOfATeam(database);
        succeeded(one, NOON.minusSeconds(10), 6);
        succeeded(one, NOON.minusSeconds(10), 4);
        succeeded(other, NOON.minusSeconds(10), 1);
        succeeded(one, NOON.minus(Duration.ofDays(40)), 15);
        aTaskOf(one, 15);

        var effect = database.in(entities -> priceEffects(entities).of(model, DEAR, NOON.minus(Duration.ofDays(30))));

        assertThat(effect.tasks()).isEqualTo(3);
        assertThat(effect.was()).isEqualByComparingTo("0.77");
        assertThat(effect.would()).isEqualByComparingTo("2.20");
        assertThat(effect.difference()).isEqualByComparingTo("1.43");
        assertThat(effect.teams()).hasSize(2);
        assertThat(effect.teams().get(0).tasks()).isEqualTo(2);
        assertThat(effect.teams().get(0).difference()).isEqualByComparingTo("1.30");
    }

    @Test
    void whereNothingWasMadeNothingWouldHaveChanged() {
        var effect = database.in(entities -> priceEffects(entities).of(model, DEAR, NOON));

        assertThat(effect.tasks()).isZero();
        assertThat(effect.difference()).isZero();
        assertThat(effect.teams()).isEmpty();
    }

    @Test
    void aModelThatIsNotListedIsOnOfferToNobodyAndStaysInTheCatalogue() {
        costsFrom(NOON.minusSeconds(60), CHEAP);
        becomes(terms(false, false), NOON);

        assertThat(quoted(NOON)).isEmpty();
        var catalogue = database.in(entities -> models(entities).catalogue());
        assertThat(catalogue).extracting(CatalogueLine::name).contains(model);
        var offered = database.in(entities -> models(entities).all(NOON));
        assertThat(offered).extracting(ModelView::name).doesNotContain(model);
    }

    @Test
    void aChangeIsNoticedWhetherItIsOfAPriceOrOfALine() {
        var begin = NOON.plus(Duration.ofDays(1000));
        assertThat(changed(begin, begin.plusSeconds(60))).isFalse();

        costsFrom(begin.plusSeconds(30), CHEAP);
        assertThat(changed(begin, begin.plusSeconds(60))).isTrue();
        assertThat(changed(begin.plusSeconds(30), begin.plusSeconds(60))).isFalse();

        becomes(terms(true, true), begin.plusSeconds(90));
        assertThat(changed(begin.plusSeconds(60), begin.plusSeconds(90))).isTrue();
        becomes(terms(true, true), NOON);
        removed(idOf(CHEAP), NOON);
    }

    @Test
    void noFigureIsBelowNothingWhateverIsTyped() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.run(entities -> entities.createNativeQuery("""
                        insert into price (model, valid_from, second_480, second_720, image_fee)
                        values (:model, :from, 0.05, -0.07, 0)
                        """)
                        .setParameter("model", model)
                        .setParameter("from", NOON)
                        .executeUpdate()));
    }

    private static ModelTerms terms(boolean listed, boolean image) {
        return new ModelTerms(listed, null, "any", image, 1, 15);
    }

    private void becomes(ModelTerms terms, Instant at) {
        database.run(entities -> models(entities).locked(model).orElseThrow().become(terms, at));
    }

    private boolean changed(Instant after, Instant until) {
        return database.in(entities -> models(entities).changed(after, until));
    }

    private void costsFrom(Instant from, Rates rates) {
        database.run(entities -> priceLines(entities)
                .add(new ListedPrice(models(entities).locked(model).orElseThrow(), rates, from)));
    }

    private long idOf(Rates rates) {
        return database.in(entities -> priceLines(entities).all().stream()
                .filter(line -> line.model().equals(model) && line.rates().equals(rates))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private boolean removed(long id, Instant now) {
        return database.in(entities -> priceLines(entities).remove(id, now));
    }

    private Optional<Credits> quoted(Instant at) {
        return database.in(entities -> models(entities)
                .priced(model, at)
                .map(price -> price.priceOf(asking(1)).perSecond()));
    }

    private VideoRequest asking(int seconds) {
        return new VideoRequest(model, "A drone flyover", seconds, Resolution.P720, null, null, null);
    }

    private String aTaskOf(Owner owner, int seconds) {
        return taskAt(owner, NOON, seconds);
    }

    private String taskAt(Owner owner, Instant at, int seconds) {
        return database.in(entities -> {
            var price = models(entities).priced(model, at).orElseThrow();
            return tasks(entities)
                    .add(new VideoTask(owner, asking(seconds), price, "xai", "lease", at, at.plusSeconds(90)))
                    .id();
        });
    }

    private void succeeded(Owner owner, Instant at, int seconds) {
        var id = taskAt(owner, at, seconds);
        database.run(entities -> {
            var task = entities.find(VideoTask.class, id);
            task.made("https://vidgen.x.ai/1.mp4", seconds, BigDecimal.ONE, at);
            task.succeed(1, at);
        });
    }
}
