package dev.dailies.entrance;

import java.util.Optional;

/** What one request takes of what there is for all of them, until it puts it down. */
final class Load {

    /** Of whoever is not let in. */
    static final Load NONE = new Load(new Allowance(0), 0, new Allowance(0), 0);

    private final Allowance creates;
    private final long many;
    private final Allowance bodies;
    private long bytes;

    private Load(Allowance creates, long many, Allowance bodies, long bytes) {
        this.creates = creates;
        this.many = many;
        this.bodies = bodies;
        this.bytes = bytes;
    }

    /** @return nothing if there is not enough left */
    static Optional<Load> take(Allowance creates, long many, Allowance bodies, long bytes) {
        if (!creates.take(many)) {
            return Optional.empty();
        }
        if (!bodies.take(bytes)) {
            creates.giveBack(many);
            return Optional.empty();
        }
        return Optional.of(new Load(creates, many, bodies, bytes));
    }

    /** Its size was not told before, or too large. */
    synchronized void shrinkTo(long actual) {
        if (actual < bytes) {
            bodies.giveBack(bytes - actual);
            bytes = actual;
        }
    }

    synchronized void putDown() {
        creates.giveBack(many);
        bodies.giveBack(bytes);
        bytes = 0;
    }
}
