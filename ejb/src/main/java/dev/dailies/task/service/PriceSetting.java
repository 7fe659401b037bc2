package dev.dailies.task.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.task.CatalogueRefusal;
import dev.dailies.task.ListedPrice;
import dev.dailies.task.PriceEffect;
import dev.dailies.task.PriceEffects;
import dev.dailies.task.PriceLine;
import dev.dailies.task.PriceLines;
import dev.dailies.task.Rates;
import dev.dailies.task.VideoModels;
import dev.dailies.team.Administrator;
import dev.dailies.team.service.Administration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets what models cost from a moment on, which is never one that is over. Tasks that are made already keep the price that
 * they were made at; every node reads the price list anew for each request, so nobody need be told.
 */
@Stateless
public class PriceSetting {

    /** What a change is tried on: about a month. */
    public static final Duration TRIAL = Duration.ofDays(30);

    @Inject
    Clock clock;

    @Inject
    Administration administration;

    @Inject
    VideoModels models;

    @Inject
    PriceLines prices;

    @Inject
    PriceEffects effects;

    /** By model, the last one in front. */
    public List<PriceLine> prices() {
        return prices.all();
    }

    /** What rates would have come to for the tasks of the last days. */
    public PriceEffect effect(String model, Rates rates) {
        return effects.of(model, rates, clock.instant().minus(TRIAL));
    }

    /** What holds at a moment, or now. */
    public Optional<PriceLine> at(String model, Optional<Instant> moment) {
        return prices.at(model, moment.orElseGet(clock::instant));
    }

    /**
     * @param from when it begins to hold; at once if nothing is said
     * @param meant whether a change by a factor of ten or more is
     * @return when that is
     * @throws CatalogueRefusal if it cannot be set, or must be meant first
     */
    public Instant set(
            Administrator by, String model, Rates rates, Optional<Instant> from, boolean meant, Reason reason) {
        administration.admit(by);
        var line = models.locked(model).orElseThrow(CatalogueRefusal::noSuchModel);
        var now = clock.instant();
        var begin = from.orElse(now);
        if (begin.isBefore(now)) {
            throw CatalogueRefusal.past();
        }
        var before = prices.at(model, begin);
        if (before.filter(price -> price.from().equals(begin)).isPresent()) {
            throw CatalogueRefusal.taken();
        }
        if (!meant && before.filter(price -> rates.isFarFrom(price.rates())).isPresent()) {
            throw CatalogueRefusal.farOff();
        }
        prices.add(new ListedPrice(line, rates, begin));
        var was = before.map(earlier -> earlier.rates().toString()).orElse(null);
        administration.note(
                by, Deed.PRICE_SET, subject(model), Change.of(was, "%s from %s".formatted(rates, begin)), reason);
        return begin;
    }

    /**
     * Takes back a price that has not begun to hold.
     *
     * @throws CatalogueRefusal if it holds already, or is gone
     */
    public PriceLine withdraw(Administrator by, long id, Reason reason) {
        administration.admit(by);
        var price = prices.find(id).orElseThrow(CatalogueRefusal::begun);
        models.locked(price.model());
        if (!prices.remove(id, clock.instant())) {
            throw CatalogueRefusal.begun();
        }
        var was = "%s from %s".formatted(price.rates(), price.from());
        administration.note(by, Deed.PRICE_WITHDRAWN, subject(price.model()), Change.of(was, null), reason);
        return price;
    }

    private static Subject subject(String model) {
        return new Subject(Subject.Kind.MODEL, model, model);
    }
}
