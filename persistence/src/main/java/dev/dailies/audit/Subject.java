package dev.dailies.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a deed was done to.
 *
 * @param id its number or id among its kind
 * @param name what people called it when it was done
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind")
        Kind kind,

        @Column(name = "subject_id") String id,
        @Column(name = "subject_name") String name) {

    private static final int LONGEST_NAME = 254;

    /** What there is to be changed. */
    public enum Kind {
        INSTALLATION,
        TEAM,
        ACCOUNT,
        KEY,
        MODEL,
        PROVIDER,
        TASK,
        UPLOAD
    }

    /** The installation as a whole. */
    public static final Subject INSTALLATION = new Subject(Kind.INSTALLATION, "", "");

    public Subject {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    public Subject(Kind kind, long id, String name) {
        this(kind, String.valueOf(id), name);
    }
}
