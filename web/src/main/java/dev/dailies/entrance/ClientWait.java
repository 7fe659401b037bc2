package dev.dailies.entrance;

import java.time.Duration;

/** How long the client has kept us waiting in one direction, against what it has got done meanwhile. */
final class ClientWait {

    /** A client that sends or reads so little in a second is waited for. */
    private static final long BYTES_A_SECOND = 8 << 10;

    private final long grace;
    private long bytes;
    private long waited;
    private long since;
    private boolean waits;

    ClientWait(Duration grace) {
        this.grace = grace.toNanos();
    }

    /** So many bytes went through; none, if the client was not ready. */
    synchronized void note(long moved) {
        var now = System.nanoTime();
        if (moved == 0 && !waits) {
            since = now;
            waits = true;
        } else if (moved != 0 && waits) {
            waited += now - since;
            waits = false;
        }
        bytes += Math.max(moved, 0);
    }

    /** It was idle for too long, or is slower than we wait for. */
    synchronized boolean isOver() {
        var idle = waits ? System.nanoTime() - since : 0;
        var earned = Duration.ofSeconds(bytes / BYTES_A_SECOND).toNanos();
        return idle > grace || waits && waited + idle > grace + earned;
    }

    /** How many bytes went through. */
    synchronized long bytes() {
        return bytes;
    }
}
