package dev.dailies.pages;

import dev.dailies.usage.Facet;
import java.util.Arrays;
import java.util.Locale;

/** What the rows of a report of usage are. */
enum Grouping {
    DAY(Facet.SIZE),
    TEAM(Facet.TEAM),
    PERSON(Facet.PERSON),
    MODEL(Facet.MODEL),
    SIZE(Facet.SIZE),
    KEY(Facet.KEY);

    private final Facet facet;

    Grouping(Facet facet) {
        this.facet = facet;
    }

    /** By team, unless something else is meant. */
    static Grouping of(String word) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.word().equals(word))
                .findFirst()
                .orElse(TEAM);
    }

    /** As addresses and the keys of texts say it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its figures are found; all facets have the same days. */
    Facet facet() {
        return facet;
    }
}
