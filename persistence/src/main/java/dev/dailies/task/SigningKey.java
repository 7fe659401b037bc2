package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one secret with which all nodes sign the addresses of videos. Made at the first start. */
@Entity
public class SigningKey {

    /** Its only id. */
    public static final int ID = 1;

    @Id
    private Integer id;

    private String secret;

    protected SigningKey() {}

    public String secret() {
        return secret;
    }
}
