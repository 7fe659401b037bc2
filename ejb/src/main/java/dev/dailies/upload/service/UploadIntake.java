package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import dev.dailies.team.Owner;
import dev.dailies.team.service.TeamStanding;
import dev.dailies.upload.FileTooLarge;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.UploadWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a file in. It is collected in a temporary file first, so that a slow sender keeps no transaction open and no
 * memory busy.
 */
@ApplicationScoped
public class UploadIntake {

    private static final int BUFFER = 64 << 10;

    @Inject
    Settings settings;

    @Inject
    TeamStanding standing;

    @Inject
    UploadKeeping keeping;

    /**
     * @param name as its sender calls it, or {@code null}
     * @return the upload: being checked, or refused because the file cannot be read
     * @throws dev.dailies.team.TeamRequired if nobody would pay
     * @throws dev.dailies.team.TeamSuspended if the team is suspended
     * @throws FileTooLarge if it is larger than the installation allows; what is left of it is read and thrown away, so
     *     that the sender hears the answer
     */
    public UploadView receive(Owner owner, String name, InputStream body, UploadWish wish) {
        standing.admit(owner);
        try {
            var collected = Files.createTempFile("upload", ".csv");
            try {
                var sniffer = new FileSniffer();
                collect(body, collected, sniffer);
                return keeping.keep(owner, sniffer.file(name), collected, wish);
            } finally {
                Files.deleteIfExists(collected);
            }
        } catch (IOException senderOrDiskGone) {
            throw new UncheckedIOException("A file could not be taken in", senderOrDiskGone);
        }
    }

    private void collect(InputStream body, Path collected, FileSniffer sniffer) throws IOException {
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(collected)) {
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                sniffer.feed(buffer, read);
                if (sniffer.bytes() > settings.uploads().maxBytes()) {
                    drain(body);
                    throw new FileTooLarge(settings.uploads().maxBytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static void drain(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException tooMuchForTheServer) {
            // It stops reading at its own, larger limit.
        }
    }
}
