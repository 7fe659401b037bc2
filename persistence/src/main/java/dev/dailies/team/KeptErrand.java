package dev.dailies.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What we know of a browser that was sent to the provider of single sign-on, until it comes back. */
@Entity
public class KeptErrand {

    @Id
    private String hash;

    private String nonce;
    private String verifier;
    private String page;
    private Instant since;

    protected KeptErrand() {}

    /**
     * @param state what the browser brings back; only its hash is kept
     */
    public KeptErrand(String state, String nonce, String verifier, String page, Instant since) {
        this.hash = Fingerprint.of(state);
        this.nonce = nonce;
        this.verifier = verifier;
        this.page = page;
        this.since = since;
    }

    public String nonce() {
        return nonce;
    }

    public String verifier() {
        return verifier;
    }

    public String page() {
        return page;
    }

    public Instant since() {
        return since;
    }
}
