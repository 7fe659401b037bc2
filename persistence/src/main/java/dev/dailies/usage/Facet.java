package dev.dailies.usage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What usage is told apart by. */
public enum Facet {
    TEAM("t.team_id", true),
    PERSON("t.account_id", true),
    MODEL("t.model", false),
    SIZE("t.resolution", false),
    KEY("t.key_id", true);

    /** The subject among keys that stands for what was made without one. */
    public static final String PORTAL = "portal";

    private final String column;
    private final boolean numbered;

    Facet(String column, boolean numbered) {
        this.column = column;
        this.numbered = numbered;
    }

    /** Whether its subjects are numbers, which have names. */
    public boolean isNumbered() {
        return numbered;
    }

    /** The column that holds the subject, of a task or of the facts about tasks. */
    String column() {
        return column;
    }

    /** A task's subject in this facet, in SQL. */
    String subject() {
        return numbered ? "coalesce(cast(%s as varchar(100)), '%s')".formatted(column, PORTAL) : column;
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
                .map(facet -> "when '%s' then %s".formatted(facet, facet.subject()))
                .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }
}
