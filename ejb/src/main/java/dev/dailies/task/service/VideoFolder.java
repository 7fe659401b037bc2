package dev.dailies.task.service;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** The videos in a folder, of this machine or one that all nodes mount. */
final class VideoFolder implements VideoStore {

    private static final Logger LOG = System.getLogger(VideoFolder.class.getName());

    private final Path folder;
    private final VideoParts parts;

    VideoFolder(Path folder, VideoParts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    @Override
    public Path part(String taskId) {
        return parts.begin(taskId);
    }

    /** Only what is on the disk is kept: the task is settled next, by a database that waits for its own. */
    @Override
    public void keep(String taskId, Path part) throws IOException {
        try {
            var file = file(taskId);
            Files.createDirectories(file.getParent());
            try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<StoredVideo> find(String taskId) {
        var file = file(taskId);
        try {
            return Optional.of(new FileOfAVideo(file, Files.size(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new VideosAway(e);
        }
    }

    @Override
    public void removeOlderThan(Instant oldest, Instant oldestPart) throws IOException {
        parts.removeOlderThan(oldest, oldestPart);
    }

    @Override
    public OptionalLong free() {
        return parts.free();
    }

    @Override
    public Optional<String> trouble() {
        return parts.trouble();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** Puts the names in a folder on the disk. Some network file systems know no such thing: there it is for the server. */
    private static void force(Path folder) {
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        } catch (IOException unknownThere) {
            LOG.log(Level.DEBUG, "{0} is not forced to the disk: {1}", folder, unknownThere.getMessage());
        }
    }

    /** The last characters of an id are random, so the folders fill evenly. */
    private Path file(String taskId) {
        return folder.resolve(taskId.substring(taskId.length() - 2)).resolve(taskId + ".mp4");
    }

    private record FileOfAVideo(Path file, long size) implements StoredVideo {

        @Override
        public void send(long first, long length, OutputStream to) throws IOException {
            try (var from = FileChannel.open(file)) {
                var channel = Channels.newChannel(to);
                var at = first;
                var end = first + length;
                while (at < end) {
                    var sent = from.transferTo(at, end - at, channel);
                    if (sent <= 0) {
                        throw new IOException("The video ended early");
                    }
                    at += sent;
                }
            }
        }
    }
}
