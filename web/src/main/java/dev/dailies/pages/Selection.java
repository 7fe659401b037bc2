package dev.dailies.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of the table that somebody selected. */
final class Selection {

    /** More than a page shows, and few enough to be looked up one by one. */
    private static final int MOST = 100;

    private Selection() {}

    static List<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues("id")).stream()
                .flatMap(Arrays::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
