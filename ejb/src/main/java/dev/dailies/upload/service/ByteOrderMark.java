package dev.dailies.upload.service;

import java.util.Arrays;
import java.util.Optional;

/** How some programs mark the encoding of a text at its beginning. */
enum ByteOrderMark {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF);

    private final String encoding;
    private final int[] mark;

    ByteOrderMark(String encoding, int... mark) {
        this.encoding = encoding;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] head) {
        return Arrays.stream(values()).filter(one -> one.begins(head)).findFirst();
    }

    String encoding() {
        return encoding;
    }

    int length() {
        return mark.length;
    }

    private boolean begins(byte[] head) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
