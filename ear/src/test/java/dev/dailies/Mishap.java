package dev.dailies;

import java.util.List;
import java.util.Random;

/**
 * Something that can happen to an installation at any moment.
 *
 * @param cure what its operator does about it; nobody waits for its effect
 */
record Mishap(String name, Runnable deed, Runnable cure) {

    /** A node, the database and the provider are killed. */
    static List<Mishap> kills(Rehearsal rehearsal, MortalPostgres database, Random random) {
        var node = rehearsal.nodes().get(random.nextInt(rehearsal.nodes().size()));
        return List.of(
                new Mishap("node", node::kill, node::launch),
                new Mishap("database", database::kill, database::restart),
                new Mishap("provider", rehearsal.xai()::vanish, rehearsal.xai()::comeBack));
    }
}
