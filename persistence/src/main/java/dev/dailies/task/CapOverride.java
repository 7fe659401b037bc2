package dev.dailies.task;

import dev.dailies.audit.Reason;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A cap that an administrator set for somebody, in the place of the one that would hold. It is replaced, never changed. */
@Entity
public class CapOverride {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private CapSubject subject;

    @Embedded
    private CapTerms terms;

    private String reason;
    private Long setBy;
    private Instant setAt;

    protected CapOverride() {}

    /**
     * @param setBy the administrator's account
     * @throws CapTerms.Over if it would be over by now
     */
    public CapOverride(CapSubject subject, CapTerms terms, Reason reason, long setBy, Instant now) {
        this.subject = subject;
        this.terms = terms.from(now);
        this.reason = reason.text();
        this.setBy = setBy;
        this.setAt = now;
    }

    CapSubject subject() {
        return subject;
    }

    CapTerms terms() {
        return terms;
    }
}
