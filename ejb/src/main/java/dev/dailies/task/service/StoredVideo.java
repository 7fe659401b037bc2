package dev.dailies.task.service;

import java.io.IOException;
import java.io.OutputStream;

/** A video that is kept. It may be forgotten while somebody looks at it; sending it fails then. */
public interface StoredVideo {

    /** In bytes. */
    long size();

    /** Sends {@code length} bytes from {@code first}, holding few of them in memory. */
    void send(long first, long length, OutputStream to) throws IOException;

    /** Sends all of it. */
    default void send(OutputStream to) throws IOException {
        send(0, size(), to);
    }
}
