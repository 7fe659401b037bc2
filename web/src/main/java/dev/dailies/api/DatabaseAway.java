package dev.dailies.api;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a database that is away, or has too much to do, from a bug of ours. */
final class DatabaseAway {

    /** Data, constraints and syntax, as the SQL standard numbers them: what the database says of these, it would say again. */
    private static final List<String> BUGS = List.of("22", "23", "42");

    private DatabaseAway() {}

    static boolean isBehind(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::isIt);
    }

    /** Without a state it is the pool's own, which has no connection to give. */
    private static boolean isIt(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null || BUGS.stream().noneMatch(sql.getSQLState()::startsWith));
    }
}
