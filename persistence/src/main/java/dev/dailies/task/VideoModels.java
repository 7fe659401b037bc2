package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The catalogue with its price list. */
@ApplicationScoped
public class VideoModels {

    private static final String PRICED = """
            select p from ListedPrice p join fetch p.model
            where p.validFrom = (select max(q.validFrom) from ListedPrice q where q.model = p.model and q.validFrom <= :now)
            """;

    @PersistenceContext
    EntityManager entities;

    /** A model with the price that holds now. */
    public Optional<ListedPrice> priced(String model, Instant now) {
        return entities.createQuery(PRICED + " and p.model.name = :model", ListedPrice.class)
                .setParameter("now", now)
                .setParameter("model", model)
                .getResultStream()
                .findFirst();
    }

    public List<ModelView> all(Instant now) {
        return priceList(now).stream().map(ListedPrice::view).toList();
    }

    /** Every model with the price that holds now, the one listed first in front. */
    public List<ListedPrice> priceList(Instant now) {
        return entities.createQuery(PRICED + " order by p.model.listedAt, p.model.name", ListedPrice.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Every provider that a line of the catalogue names. */
    public List<String> providers() {
        return entities.createQuery(
                        "select distinct m.provider from VideoModel m where m.provider is not null", String.class)
                .getResultList();
    }
}
