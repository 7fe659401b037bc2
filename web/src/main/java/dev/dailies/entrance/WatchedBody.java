package dev.dailies.entrance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** A request's body on its way in, and the time that we wait for it. */
final class WatchedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {

    private final Visit visit;

    WatchedBody(StreamSourceConduit body, Visit visit) {
        super(body);
        this.visit = visit;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return (int) noted(super.read(into));
    }

    @Override
    public long read(ByteBuffer[] into, int from, int many) throws IOException {
        return noted(super.read(into, from, many));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return noted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return noted(super.transferTo(count, through, target));
    }

    private long noted(long read) {
        visit.received(read);
        return read;
    }
}
