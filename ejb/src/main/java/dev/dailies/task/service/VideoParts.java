package dev.dailies.task.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** A folder of files, each of a task; and those among them that are still being collected. */
final class VideoParts {

    /** Tells our files from those of others, in a folder that we may have to share. */
    private static final Pattern OURS = Pattern.compile("task_\\w+\\.(?:mp4|[0-9a-f-]{36}\\.part)");

    private static final String PART = ".part";

    private final Path folder;

    VideoParts(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the videos cannot be made: " + folder, e);
        }
    }

    Path begin(String taskId) {
        return folder.resolve(taskId + "." + UUID.randomUUID() + PART);
    }

    /** Why nothing can be collected there, if there is a reason. */
    Optional<String> trouble() {
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("the folder " + folder + " cannot be written to");
    }

    /** How many bytes the folder still has room for. */
    OptionalLong free() {
        try {
            return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException untold) {
            return OptionalLong.empty();
        }
    }

    void removeOlderThan(Instant oldest, Instant oldestPart) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .filter(file -> isOlder(file, file.toString().endsWith(PART) ? oldestPart : oldest))
                    .forEach(VideoParts::remove);
        }
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
