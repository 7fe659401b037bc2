package dev.dailies.pages;

import java.util.Arrays;
import java.util.Locale;

/** What can go wrong with a page as a whole. */
public enum Failure {
    FORBIDDEN(403, "403"),
    ELSEWHERE(403, "403"),
    NOT_FOUND(404, "404"),
    EXPIRED(409, "0:00"),
    BROKEN(500, "500");

    private final int status;
    private final String figure;

    Failure(int status, String figure) {
        this.status = status;
        this.figure = figure;
    }

    static Failure of(String asked) {
        return Arrays.stream(values())
                .filter(failure -> failure.value().equals(asked))
                .findFirst()
                .orElse(NOT_FOUND);
    }

    /** As the address of the error page and the keys of its texts say it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the empty frame: a number, or a clock that ran out. */
    public String figure() {
        return figure;
    }

    public int status() {
        return status;
    }
}
