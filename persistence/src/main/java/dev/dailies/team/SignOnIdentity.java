package dev.dailies.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Whom a provider of single sign-on means by one of its subjects. Addresses change hands; this does not. */
@Entity
public class SignOnIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String issuer;
    private String subject;
    private long accountId;
    private Instant linkedAt;

    protected SignOnIdentity() {}

    public long accountId() {
        return accountId;
    }
}
