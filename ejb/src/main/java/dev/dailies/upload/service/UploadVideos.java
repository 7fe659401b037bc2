package dev.dailies.upload.service;

import dev.dailies.task.service.VideoArchive;
import dev.dailies.task.service.VideoArchive.Kept;
import dev.dailies.task.service.VideoStore;
import dev.dailies.upload.UploadView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All videos of an upload as one archive, each called by its row. */
@ApplicationScoped
public class UploadVideos {

    private static final int PAGE = 500;

    @Inject
    UploadOutcomes outcomes;

    @Inject
    VideoStore store;

    @Inject
    VideoArchive archive;

    /** Writes those that are kept (still), a page of rows in memory at a time. */
    public void write(UploadView upload, OutputStream out) throws IOException {
        archive.write(() -> kept(upload), out);
    }

    private Iterator<Kept> kept(UploadView upload) {
        return Stream.iterate(
                        outcomes.after(upload, 1, PAGE),
                        page -> !page.isEmpty(),
                        page -> outcomes.after(upload, last(page), PAGE))
                .flatMap(List::stream)
                .flatMap(outcome -> kept(outcome).stream())
                .iterator();
    }

    private Optional<Kept> kept(RowOutcome outcome) {
        return outcome.task()
                .flatMap(task -> store.find(task.id())
                        .map(video -> new Kept(
                                "row-%06d-%s.mp4".formatted(outcome.row().rowNo(), task.id()), video)));
    }

    private static int last(List<RowOutcome> page) {
        return page.get(page.size() - 1).row().rowNo();
    }
}
