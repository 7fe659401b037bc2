package dev.dailies;

import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** How many statements a portal has asked of its database, as its own metrics tell. */
record Statements(Portal portal) {

    private static final Pattern COUNT =
            Pattern.compile("datasources_jdbc_prepared_statement_cache_access_count\\{[^}]*} ([0-9.E+]+)");
    private static final int TRIES = 12;

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
        var metrics = new Session(portal.managementUrl()).get("/metrics").body();
        var count = COUNT.matcher(metrics);
        if (!count.find()) {
            throw new IllegalStateException(metrics);
        }
        return (long) Double.parseDouble(count.group(1));
    }
}
