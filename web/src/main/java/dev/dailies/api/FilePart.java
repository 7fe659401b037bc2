package dev.dailies.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Sends a part of a file without holding it in memory. */
record FilePart(Path file, ByteRange part) implements StreamingOutput {

    @Override
    public void write(OutputStream output) throws IOException {
        try (var from = FileChannel.open(file)) {
            var to = Channels.newChannel(output);
            var at = part.first();
            var end = part.first() + part.length();
            while (at < end) {
                var sent = from.transferTo(at, end - at, to);
                if (sent <= 0) {
                    throw new IOException("The video ended early");
                }
                at += sent;
            }
        }
    }
}
