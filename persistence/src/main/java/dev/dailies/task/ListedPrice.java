package dev.dailies.task;

import dev.dailies.credit.Credits;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** A line of the price list: what a model costs from a day on, until the next line of the same model. */
@Entity
@Table(name = "price")
public class ListedPrice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "model")
    private VideoModel model;

    private Instant validFrom;

    @Embedded
    private Rates rates;

    protected ListedPrice() {}

    public ListedPrice(VideoModel model, Rates rates, Instant validFrom) {
        this.model = model;
        this.rates = rates;
        this.validFrom = validFrom;
    }

    public VideoModel model() {
        return model;
    }

    /** The price of one request. */
    public Price priceOf(VideoRequest request) {
        return new Price(
                rates.perSecond(request.resolution()), request.image() == null ? Credits.NONE : rates.imageFee());
    }

    /** The catalogue's line with its price. */
    public ModelView view() {
        return new ModelView(
                model.name(),
                model.requiresImage(),
                model.shortest(),
                model.longest(),
                perSecond(),
                rates.imageFee(),
                model.listedAt());
    }

    public Rates rates() {
        return rates;
    }

    /** The line of the price list as its keeper may see it. */
    public PriceLine line() {
        return new PriceLine(id, model.name(), validFrom, rates);
    }

    private Map<Resolution, Credits> perSecond() {
        return Map.of(Resolution.P480, rates.second480(), Resolution.P720, rates.second720());
    }
}
