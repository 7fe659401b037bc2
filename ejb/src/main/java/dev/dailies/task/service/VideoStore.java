package dev.dailies.task.service;

import dev.dailies.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Our own copies of the videos, in a folder: a file appears whole or not at all. */
@ApplicationScoped
public class VideoStore {

    private static final String PART = ".part";

    @Inject
    Settings settings;

    private Path folder;

    @PostConstruct
    void prepare() {
        folder = settings.home().resolve("videos");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The video store cannot be made in DAILIES_HOME", e);
        }
    }

    /** Where the bytes of a video may be collected. */
    Path part(String taskId) {
        return folder.resolve(taskId + "." + UUID.randomUUID() + PART);
    }

    /** Makes what was collected the task's video. */
    void keep(String taskId, Path part) throws IOException {
        var file = file(taskId);
        Files.createDirectories(file.getParent());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The task's video, if it is (still) kept. */
    public Optional<Path> find(String taskId) {
        return Optional.of(file(taskId)).filter(Files::isRegularFile);
    }

    /** Removes what is older, and parts that nobody finished. */
    void removeOlderThan(Instant oldest, Instant oldestPart) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, file.toString().endsWith(PART) ? oldestPart : oldest))
                    .forEach(VideoStore::remove);
        }
    }

    /** The last characters of an id are random, so the folders fill evenly. */
    private Path file(String taskId) {
        return folder.resolve(taskId.substring(taskId.length() - 2)).resolve(taskId + ".mp4");
    }

    private static boolean isOlder(Path file, Instant than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
