package dev.dailies.upload.batch;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file that is kept in pieces, as a stream: one piece in memory at a time. */
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int at;
    private int next;
    private boolean over;

    PieceStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        var count = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean isOver() {
        if (!over && at == piece.length) {
            piece = pieces.apply(next++);
            at = 0;
            over = piece.length == 0;
        }
        return over;
    }
}
