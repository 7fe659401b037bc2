package dev.dailies.task;

import dev.dailies.credit.Credits;
import jakarta.persistence.Column;
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

    @Column(name = "second_480")
    private Credits second480;

    @Column(name = "second_720")
    private Credits second720;

    private Credits imageFee;

    protected ListedPrice() {}

    public VideoModel model() {
        return model;
    }

    /** The price of one request. */
    public Price priceOf(VideoRequest request) {
        return new Price(perSecond().get(request.resolution()), request.image() == null ? Credits.NONE : imageFee);
    }

    /** The catalogue's line with its price. */
    public ModelView view() {
        return new ModelView(
                model.name(),
                model.requiresImage(),
                model.shortest(),
                model.longest(),
                perSecond(),
                imageFee,
                model.listedAt());
    }

    private Map<Resolution, Credits> perSecond() {
        return Map.of(Resolution.P480, second480, Resolution.P720, second720);
    }
}
