package dev.dailies.api;

import dev.dailies.task.service.StoredVideo;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a part of a video without holding it in memory. */
record VideoPart(StoredVideo video, ByteRange part) implements StreamingOutput {

    @Override
    public void write(OutputStream output) throws IOException {
        video.send(part.first(), part.length(), output);
    }
}
