package dev.dailies;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/**
 * The grown portal's database as it was at one size after another. The portal has one of them at a time and does not know:
 * so the same compiled code can be measured at every size within seconds.
 */
final class Sizes {

    /** One more database of the first size, for what is to leave no trace in those that are measured. */
    static final int SPARE = 0;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Grown grown;
    private final DurablePostgres databases = DurablePostgres.shared();
    private int current;

    /** Has it grow from one size to the next; the portal is at the last then. */
    Sizes(Grown grown, List<Integer> sizes) {
        this.grown = grown;
        sizes.forEach(size -> {
            if (current > 0) {
                databases.copy(grown.database(), named(current));
            }
            grown.to(size);
            if (current == 0) {
                databases.copy(grown.database(), named(SPARE));
            }
            current = size;
        });
    }

    /** Puts the portal on the database of this size, or on the spare one. */
    void take(int size) {
        if (size == current) {
            return;
        }
        databases.rename(grown.database(), named(current));
        databases.rename(named(size), grown.database());
        current = size;
        await().atMost(PATIENCE).ignoreExceptions().until(grown.premiere().portal()::isReady);
    }

    private String named(int size) {
        return grown.database() + "_" + size;
    }
}
