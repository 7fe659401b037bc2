package dev.dailies.provider;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The jobs, one small file each, so that an id outlives a restart as it does at xAI. */
final class SimulatedJobs {

    private static final String ENDING = ".json";
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;

    SimulatedJobs(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        forgetOld();
    }

    void add(SimulatedJob job) throws IOException {
        var draft = Files.writeString(folder.resolve(job.id() + ".part"), job.json());
        Files.move(draft, folder.resolve(job.id() + ENDING), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The job of that id; whatever is no UUID is nobody's id and never reaches the disk. */
    Optional<SimulatedJob> find(String id) throws IOException {
        try {
            var file = folder.resolve(UUID.fromString(id) + ENDING);
            return Wire.object(Files.readString(file)).map(SimulatedJob::of);
        } catch (IllegalArgumentException | NoSuchFileException unknown) {
            return Optional.empty();
        }
    }

    List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }

    /** Jobs and clips alike, or a demo that runs for a year would fill the disk. */
    private void forgetOld() throws IOException {
        var before = Instant.now().minus(KEPT).toEpochMilli();
        List<File> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(Path::toFile).filter(File::isFile).toList();
        }
        for (var file : files) {
            // another node may be tidying the same folder
            if (file.lastModified() < before) {
                Files.deleteIfExists(file.toPath());
            }
        }
    }
}
