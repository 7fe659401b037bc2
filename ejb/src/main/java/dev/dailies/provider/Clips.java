package dev.dailies.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The clips on the disk, and the one thread that renders those that are missing. */
final class Clips implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Clips.class.getName());

    private final ExecutorService renderer = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "simulated-clips");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private final Map<Path, CompletableFuture<Path>> rendering = new ConcurrentHashMap<>();
    private final Path folder;
    private final boolean plain;

    /** @param plain whether all jobs of one size and length share one clip */
    Clips(Path folder, boolean plain) {
        this.folder = folder;
        this.plain = plain;
    }

    /** The clip's file, once it is there. A clip that cannot be rendered stays that way until the next start. */
    CompletableFuture<Path> of(Clip asked) {
        var clip = plain ? asked.plain() : asked;
        var file = folder.resolve(clip.fileName());
        if (Files.exists(file)) {
            return CompletableFuture.completedFuture(file);
        }
        var clipToCome = rendering.computeIfAbsent(
                file, missing -> CompletableFuture.supplyAsync(() -> render(clip, missing), renderer));
        clipToCome.thenRun(() -> rendering.remove(file));
        return clipToCome;
    }

    /** Renders beside its place and moves it there whole, so that nobody is served half a clip. */
    private static Path render(Clip clip, Path file) {
        try {
            var draft = Files.createTempFile(file.getParent(), "clip", ".part");
            try {
                ClipRenderer.render(clip, draft);
                return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (ClosedByInterruptException stopped) {
            throw new UncheckedIOException(stopped);
        } catch (IOException disk) {
            LOG.log(Level.WARNING, "A simulated video cannot be written", disk);
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        renderer.shutdownNow();
    }
}
