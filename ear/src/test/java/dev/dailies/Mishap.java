package dev.dailies;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Something that can happen to an installation at any moment.
 *
 * @param cure what its operator does about it; nobody waits for its effect
 */
record Mishap(String name, Runnable deed, Runnable cure) {

    /** A node, the database and the provider are killed, and the clock of a node jumps. */
    static List<Mishap> all(Rehearsal rehearsal, MortalPostgres database, Random random) {
        var node = rehearsal.nodes().get(random.nextInt(rehearsal.nodes().size()));
        var jump = Duration.ofMinutes(random.nextBoolean() ? 10 : -10);
        return List.of(
                new Mishap("node", node::kill, node::launch),
                new Mishap("database", database::kill, database::restart),
                new Mishap("provider", rehearsal.xai()::vanish, rehearsal.xai()::comeBack),
                new Mishap("clock", () -> node.setClock(jump), () -> node.setClock(Duration.ZERO)));
    }
}
