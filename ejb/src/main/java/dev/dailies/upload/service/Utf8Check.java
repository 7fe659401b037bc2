package dev.dailies.upload.service;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Whether bytes that come in pieces are UTF-8 throughout. */
final class Utf8Check {

    private static final int ROOM = 8192;
    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer thrownAway = CharBuffer.allocate(ROOM);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean broken;

    void feed(byte[] bytes, int length) {
        if (broken) {
            return;
        }
        var all = ByteBuffer.allocate(rest.remaining() + length)
                .put(rest)
                .put(bytes, 0, length)
                .flip();
        decode(all, false);
        if (all.remaining() > LONGEST_CHARACTER) {
            throw new IllegalStateException("A decoder leaves at most one character behind");
        }
        rest = all;
    }

    /** To be asked once, at the end. */
    boolean holds() {
        decode(rest, true);
        return !broken;
    }

    private void decode(ByteBuffer bytes, boolean end) {
        while (!broken) {
            var result = decoder.decode(bytes, thrownAway.clear(), end);
            broken = result.isError();
            if (result.isUnderflow()) {
                return;
            }
        }
        bytes.position(bytes.limit());
    }
}
