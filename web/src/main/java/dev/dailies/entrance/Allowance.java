package dev.dailies.entrance;

import java.util.concurrent.atomic.AtomicLong;

/** So much of something at once. Whoever wants more than there ever is gets it while nobody else has any. */
final class Allowance {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Allowance(long most) {
        this.most = most;
    }

    boolean take(long much) {
        var before = taken.getAndAdd(much);
        if (much > 0 && before > 0 && before + much > most) {
            taken.addAndGet(-much);
            return false;
        }
        return true;
    }

    void giveBack(long much) {
        taken.addAndGet(-much);
    }
}
