package dev.dailies.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The catalogue with its price list. */
@ApplicationScoped
public class VideoModels {

    private static final String PRICED = """
            select p from ListedPrice p join fetch p.model
            where p.model.terms.listed = true and p.validFrom = (select max(q.validFrom) from ListedPrice q where q.model = p.model and q.validFrom <= :now)
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
                        "select distinct m.terms.provider from VideoModel m where m.terms.provider is not null",
                        String.class)
                .getResultList();
    }

    /** The whole catalogue, what is not listed as well, the one listed first in front. */
    public List<CatalogueLine> catalogue() {
        return entities.createQuery(
                        "select new dev.dailies.task.CatalogueLine(m.name, m.terms, m.listedAt) from VideoModel m"
                                + " order by m.listedAt, m.name",
                        CatalogueLine.class)
                .getResultList();
    }

    /** A line, with all others locked until the end of the transaction: what is true of all of them stays so. */
    public Optional<VideoModel> locked(String name) {
        return entities.createQuery("select m from VideoModel m order by m.name", VideoModel.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(model -> model.name().equals(name))
                .findFirst();
    }

    public void add(VideoModel model) {
        entities.persist(model);
    }

    /** Whether a price or a line became another after a moment, up to another. */
    public boolean changed(Instant after, Instant until) {
        return entities.createQuery("""
                                select count(m) from VideoModel m
                                where m.changedAt > :after and m.changedAt <= :until or exists (select 1 from ListedPrice p
                                    where p.model = m and p.validFrom > :after and p.validFrom <= :until)
                                """, Long.class)
                        .setParameter("after", after)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }
}
