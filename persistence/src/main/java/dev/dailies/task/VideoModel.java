package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** A line of the catalogue. What a model can do changes from month to month, so it is data. */
@Entity
public class VideoModel {

    @Id
    private String name;

    private String provider;
    private String providerModel;
    private boolean requiresImage;
    private int shortest;
    private int longest;
    private Instant listedAt;

    protected VideoModel() {}

    public String name() {
        return name;
    }

    /** Who makes it, unless the installation's standard provider does. */
    public Optional<String> provider() {
        return Optional.ofNullable(provider);
    }

    public String providerModel() {
        return providerModel;
    }

    public boolean requiresImage() {
        return requiresImage;
    }

    public int shortest() {
        return shortest;
    }

    public int longest() {
        return longest;
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
        if (request.seconds() < shortest || request.seconds() > longest) {
            throw new InvalidRequest(
                    "duration",
                    "duration must be a whole number of seconds from %d to %d.".formatted(shortest, longest));
        }
        if (requiresImage && request.image() == null) {
            throw new InvalidRequest(
                    "image.url",
                    "%s requires image.url. Add it, or use a model that makes videos from text alone.".formatted(name));
        }
    }
}
