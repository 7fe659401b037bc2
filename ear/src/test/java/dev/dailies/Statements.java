package dev.dailies;

import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * How many statements a portal has asked of its database, as its own metrics tell. All is asked over one connection: at a
 * hundred open ones the server's management lets nobody in until some have been idle for a minute.
 */
final class Statements {

    private static final Pattern COUNT =
            Pattern.compile("datasources_jdbc_prepared_statement_cache_access_count\\{[^}]*} ([0-9.E+]+)");
    private static final int TRIES = 12;

    private final Session management;

    Statements(Portal portal) {
        management = new Session(portal.managementUrl());
    }

    /** How many something takes. Timers ask as well, which can only add: the least of several tries is the true count. */
    long of(Runnable deed) {
        LongSupplier once = () -> {
            var before = all();
            deed.run();
            return all() - before;
        };
        return LongStream.range(0, TRIES).map(i -> once.getAsLong()).min().orElseThrow();
    }

    private long all() {
        var metrics = management.get("/metrics").body();
        var count = COUNT.matcher(metrics);
        if (!count.find()) {
            throw new IllegalStateException(metrics);
        }
        return (long) Double.parseDouble(count.group(1));
    }
}
