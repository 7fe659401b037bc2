package dev.dailies.audit;

import jakarta.persistence.Embeddable;

/**
 * What a deed changed, in plain words and figures that need no translation.
 *
 * @param was before it, {@code null} where there was nothing
 * @param became after it, {@code null} where nothing is left
 */
@Embeddable
public record Change(String was, String became) {

    private static final int LONGEST = 1000;

    /** Nothing that could be put down as a value. */
    public static final Change NONE = new Change((String) null, null);

    public Change {
        was = cut(was);
        became = cut(became);
    }

    public static Change of(Object was, Object became) {
        return new Change(was == null ? null : was.toString(), became == null ? null : became.toString());
    }

    private static String cut(String value) {
        return value != null && value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value;
    }
}
