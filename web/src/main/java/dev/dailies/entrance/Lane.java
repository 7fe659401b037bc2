package dev.dailies.entrance;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** So many at once, and so many in line behind them, first come, first served. Whoever stands in line keeps no thread. */
final class Lane {

    /** Who wants in. */
    interface Guest {

        /** It is your turn. */
        void goIn();
    }

    /** What a guest is told. */
    enum Word {
        COME_IN,
        WAIT,
        COME_BACK
    }

    private final int atOnce;
    private final int mostInLine;
    private final Set<Guest> line = new LinkedHashSet<>();
    private int inside;

    Lane(int atOnce, int mostInLine) {
        this.atOnce = atOnce;
        this.mostInLine = mostInLine;
    }

    /** Whoever may come in at once does so on their own: only who waits is called. */
    synchronized Word ask(Guest guest) {
        if (inside < atOnce) {
            inside++;
            return Word.COME_IN;
        }
        if (line.size() < mostInLine) {
            line.add(guest);
            return Word.WAIT;
        }
        return Word.COME_BACK;
    }

    /** Whether the guest still stood in line, and now does not any more. */
    synchronized boolean giveUp(Guest guest) {
        return line.remove(guest);
    }

    /** Somebody who was in has gone: the place is the next one's. */
    void leave() {
        var next = next();
        if (next != null) {
            next.goIn();
        }
    }

    private synchronized Guest next() {
        Iterator<Guest> waiting = line.iterator();
        if (!waiting.hasNext()) {
            inside--;
            return null;
        }
        var next = waiting.next();
        waiting.remove();
        return next;
    }
}
