package dev.dailies.upload.service;

import dev.dailies.team.Owner;
import dev.dailies.upload.FilePiece;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.UploadFiles;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.UploadWish;
import dev.dailies.upload.UploadedFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Keeps an upload with its file where every node finds both. */
@Stateless
public class UploadKeeping {

    private static final int PIECE = 256 << 10;

    @Inject
    Clock clock;

    @Inject
    PromptUploads uploads;

    @Inject
    UploadFiles files;

    /** A file that cannot be read is not kept, but for what is wrong with it. */
    public UploadView keep(Owner owner, UploadedFile file, Path content, UploadWish wish) {
        var upload = uploads.add(new PromptUpload(owner, file, wish, clock.instant()));
        if (file.refusal() == null) {
            try (var in = Files.newInputStream(content)) {
                var number = 0;
                for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    files.add(new FilePiece(upload.id(), number++, piece));
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return upload.view();
    }
}
