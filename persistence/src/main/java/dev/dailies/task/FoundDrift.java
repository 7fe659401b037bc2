package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A {@link BookDrift} as it is kept until the next check. */
@Entity
@Table(name = "book_drift")
public class FoundDrift {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private BookDrift.Kind kind;

    private String subject;
    private String name;
    private BigDecimal balance;
    private BigDecimal held;

    protected FoundDrift() {}

    FoundDrift(BookDrift drift) {
        this.kind = drift.kind();
        this.subject = drift.subject();
        this.name = drift.name();
        this.balance = drift.balance();
        this.held = drift.held();
    }

    BookDrift drift() {
        return new BookDrift(kind, subject, name, balance, held);
    }
}
