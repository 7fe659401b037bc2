package dev.dailies.provider;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A video on its way to the disk: open from the first hop on, kept only when it arrived whole. */
final class VideoFile implements Closeable {

    private static final int BRAND_END = 8;

    private final Path target;
    private final long most;
    private final FileChannel channel;

    VideoFile(Path target, long most) throws IOException {
        this.target = target;
        this.most = most;
        this.channel = FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    void write(ByteBuffer bytes) throws IOException {
        if (channel.position() + bytes.remaining() > most) {
            throw tooBig();
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** @param announced the bytes that the server announced, or -1 */
    void expect(long announced) throws IOException {
        if (announced > most) {
            throw tooBig();
        }
    }

    /**
     * @return how many bytes arrived
     * @throws IOException where they are fewer than announced, or no MP4
     */
    long arrived(long announced) throws IOException {
        var size = channel.size();
        if (announced >= 0 && announced != size) {
            throw new IOException("the video is cut short: " + size + " of " + announced + " bytes");
        }
        var head = ByteBuffer.allocate(BRAND_END);
        channel.read(head, 0);
        if (head.hasRemaining() || !"ftyp".equals(new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1))) {
            throw new IOException("what came is not an MP4");
        }
        return size;
    }

    /** Closes it first, so that no late byte makes it come back. */
    void discard() throws IOException {
        close();
        Files.deleteIfExists(target);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private IOException tooBig() {
        return new IOException("the video is larger than the " + most + " bytes allowed");
    }
}
