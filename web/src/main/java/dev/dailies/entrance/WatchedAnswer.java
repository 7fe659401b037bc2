package dev.dailies.entrance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/** An answer on its way out, and the time that we wait for whoever reads it. */
final class WatchedAnswer extends AbstractStreamSinkConduit<StreamSinkConduit> {

    private final ClientWait wait;

    WatchedAnswer(StreamSinkConduit answer, ClientWait wait) {
        super(answer);
        this.wait = wait;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return (int) noted(super.write(from));
    }

    @Override
    public long write(ByteBuffer[] from, int first, int many) throws IOException {
        return noted(super.write(from, first, many));
    }

    @Override
    public int writeFinal(ByteBuffer from) throws IOException {
        return (int) noted(super.writeFinal(from));
    }

    @Override
    public long writeFinal(ByteBuffer[] from, int first, int many) throws IOException {
        return noted(super.writeFinal(from, first, many));
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return noted(super.transferFrom(source, position, count));
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return noted(super.transferFrom(source, count, through));
    }

    @Override
    public boolean flush() throws IOException {
        var isFlushed = super.flush();
        wait.note(isFlushed ? -1 : 0);
        return isFlushed;
    }

    private long noted(long written) {
        wait.note(written);
        return written;
    }
}
