package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row of what this installation keeps for itself: the key that signs the addresses of videos. */
@Entity
public class Installation {

    /** Its only id. */
    public static final int ID = 1;

    @Id
    private Integer id;

    private String signingKey;

    protected Installation() {}

    public Installation(String signingKey) {
        this.id = ID;
        this.signingKey = signingKey;
    }

    public String signingKey() {
        return signingKey;
    }
}
