package dev.dailies.usage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What usage is told apart by. The key's subject is empty for what was made in the portal. */
public enum Facet {
    TEAM("cast(t.team_id as varchar(100))"),
    PERSON("cast(t.account_id as varchar(100))"),
    MODEL("t.model"),
    SIZE("t.resolution"),
    KEY("coalesce(cast(t.key_id as varchar(100)), '')");

    private final String subject;

    Facet(String subject) {
        this.subject = subject;
    }

    /** A task's subject in this facet, in SQL. */
    String subject() {
        return subject;
    }

    /** All of them, as rows of SQL. */
    static String all() {
        return Arrays.stream(values())
                .map(facet -> "('" + facet + "')")
                .collect(Collectors.joining(", ", "(values ", ")"));
    }

    /** A task's subject in the facet that a column names, in SQL. */
    static String subjectIn(String column) {
        return Arrays.stream(values())
                .map(facet -> "when '%s' then %s".formatted(facet, facet.subject))
                .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }
}
