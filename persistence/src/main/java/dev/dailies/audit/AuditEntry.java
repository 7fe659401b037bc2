package dev.dailies.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One deed of one administrator. Entries are only ever added; the database refuses to change or remove one. */
@Entity
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private Long accountId;
    private String email;
    private String address;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Embedded
    private Subject subject;

    @Embedded
    private Change change;

    private String reason;

    protected AuditEntry() {}

    /**
     * @param email the administrator's, as it was then
     * @param address the network address that they did it from
     */
    public AuditEntry(
            long accountId,
            String email,
            String address,
            Deed deed,
            Subject subject,
            Change change,
            Reason reason,
            Instant at) {
        this.accountId = accountId;
        this.email = email;
        this.address = address;
        this.deed = deed;
        this.subject = subject;
        this.change = change;
        this.reason = reason.text();
        this.at = at;
    }

    /** The entry as a reader may see it. */
    public AuditLine line() {
        return new AuditLine(id, at, email, address, deed, subject, change == null ? Change.NONE : change, reason);
    }
}
