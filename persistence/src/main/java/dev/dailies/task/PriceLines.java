package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All prices of all models, past, present and to come. Whoever changes them holds the model's line. */
@ApplicationScoped
public class PriceLines {

    @PersistenceContext
    EntityManager entities;

    /** By model, the last one in front. */
    public List<PriceLine> all() {
        return entities.createQuery(
                        "select p from ListedPrice p join fetch p.model order by p.model.listedAt, p.model.name, p.validFrom desc",
                        ListedPrice.class)
                .getResultStream()
                .map(ListedPrice::line)
                .toList();
    }

    /** The one that holds at a moment, of a model that is listed or not. */
    public Optional<PriceLine> at(String model, Instant moment) {
        return entities.createQuery("""
                        select p from ListedPrice p join fetch p.model
                        where p.model.name = :model and p.validFrom <= :moment order by p.validFrom desc
                        """, ListedPrice.class)
                .setParameter("model", model)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ListedPrice::line);
    }

    public void add(ListedPrice price) {
        entities.persist(price);
    }

    /** Takes one back that has not begun to hold. */
    public boolean remove(long id, Instant now) {
        return entities.createQuery("delete from ListedPrice p where p.id = :id and p.validFrom > :now")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public Optional<PriceLine> find(long id) {
        return Optional.ofNullable(entities.find(ListedPrice.class, id)).map(ListedPrice::line);
    }
}
