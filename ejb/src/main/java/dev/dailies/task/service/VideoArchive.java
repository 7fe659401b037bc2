package dev.dailies.task.service;

import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.team.Owner;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs several videos into one file while it is on its way: nothing is collected first, however large they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VideoArchive {

    @Inject
    TaskLookup lookup;

    @Inject
    VideoStore store;

    /** A video that is kept, and what it is called in the archive. */
    public record Kept(String name, StoredVideo video) {}

    /**
     * The videos of these tasks, but for those that have none (any more).
     *
     * @throws NoSuchTask if there is no such task
     * @throws NotTheOwner if one is somebody else's (contract 3.3)
     */
    public List<Kept> kept(Collection<String> ids, Owner reader) {
        return ids.stream()
                .distinct()
                .map(id -> lookup.find(id, reader).id())
                .map(id -> store.find(id).map(video -> new Kept(id + ".mp4", video)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Writes them one after the other, as they are: videos do not get smaller. */
    public void write(Iterable<Kept> videos, OutputStream out) throws IOException {
        var archive = new ZipOutputStream(out);
        archive.setLevel(Deflater.NO_COMPRESSION);
        for (var kept : videos) {
            archive.putNextEntry(new ZipEntry(kept.name()));
            kept.video().send(archive);
            archive.closeEntry();
        }
        archive.finish();
    }
}
