package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Our own copies of the videos: one appears whole or not at all. */
public interface VideoStore extends AutoCloseable {

    /** The one that the operator chose. */
    static VideoStore of(Settings settings) {
        var place = settings.videos();
        var parts = new VideoParts(place.folder());
        return place.bucket()
                .<VideoStore>map(bucket ->
                        new VideoBucket(bucket, parts, settings.keeping().fetchTimeout()))
                .orElseGet(() -> new VideoFolder(place.folder(), parts));
    }

    /** Where the bytes of a video may be collected, on this machine. */
    Path part(String taskId);

    /** Makes what was collected the task's video. The part is gone afterwards, whatever came of it. */
    void keep(String taskId, Path part) throws IOException;

    /**
     * The task's video, if it is (still) kept.
     *
     * @throws VideosAway if the store does not say
     */
    Optional<StoredVideo> find(String taskId);

    /** Removes what is older, and parts that nobody finished. What is not ours in there stays. */
    void removeOlderThan(Instant oldest, Instant oldestPart) throws IOException;

    /** How many bytes are still free there, as far as this node can tell. */
    OptionalLong free();

    /** Why no video can be kept right now, for the operator; if there is a reason. */
    Optional<String> trouble();

    @Override
    void close();
}
