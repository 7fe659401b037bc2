package dev.dailies.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** A line of the catalogue. What a model can do changes from month to month, so it is data. */
@Entity
public class VideoModel {

    @Id
    private String name;

    @Embedded
    private ModelTerms terms;

    private Instant listedAt;
    private Instant changedAt;

    protected VideoModel() {}

    /**
     * A new line.
     *
     * @throws CatalogueRefusal if no model can be called so
     */
    public VideoModel(String name, ModelTerms terms, Instant now) {
        if (!ModelTerms.isName(name)) {
            throw CatalogueRefusal.oddModel();
        }
        this.name = name;
        this.listedAt = now;
        become(terms, now);
    }

    /** From now on it is like that. Tasks that are made already stay as they are. */
    public void become(ModelTerms other, Instant now) {
        terms = other;
        changedAt = now;
    }

    public ModelTerms terms() {
        return terms;
    }

    public String name() {
        return name;
    }

    /** Who makes it, unless the installation's standard provider does. */
    public Optional<String> provider() {
        return Optional.ofNullable(terms.provider());
    }

    public String providerModel() {
        return terms.providerModel();
    }

    public boolean requiresImage() {
        return terms.requiresImage();
    }

    public int shortest() {
        return terms.shortest();
    }

    public int longest() {
        return terms.longest();
    }

    public Instant listedAt() {
        return listedAt;
    }

    /**
     * Whether this model can make what is asked for.
     *
     * @throws InvalidRequest if not (contract 2.4, 2.5)
     */
    public void admit(VideoRequest request) {
        if (request.seconds() < shortest() || request.seconds() > longest()) {
            throw new InvalidRequest(
                    "duration",
                    "duration must be a whole number of seconds from %d to %d.".formatted(shortest(), longest()));
        }
        if (requiresImage() && request.image() == null) {
            throw new InvalidRequest(
                    "image.url",
                    "%s requires image.url. Add it, or use a model that makes videos from text alone.".formatted(name));
        }
    }
}
