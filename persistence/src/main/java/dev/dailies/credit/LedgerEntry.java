package dev.dailies.credit;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One movement of a team's credits, with the account's figures after it. Rows are only ever added, by {@link Ledger};
 * a reference has at most one row of each kind, so nothing can be charged or given back twice.
 */
@Entity
@SqlResultSetMapping(
        name = LedgerEntry.LINE,
        entities = @EntityResult(entityClass = LedgerEntry.class),
        columns = {
            @ColumnResult(name = "person", type = String.class),
            @ColumnResult(name = "key_name", type = String.class)
        })
public class LedgerEntry {

    /** The mapping of rows that hold an entry and whom it goes back to. */
    static final String LINE = "LedgerLine";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long teamId;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private String reference;
    private String actor;
    private String reason;
    private BigDecimal balanceChange;
    private BigDecimal heldChange;
    private BigDecimal balanceAfter;
    private BigDecimal heldAfter;
    private Instant createdAt;

    protected LedgerEntry() {}

    /** The row as a reader may see it. */
    public Movement movement() {
        return new Movement(
                id, kind, reference, actor, reason, balanceChange, heldChange, balanceAfter, heldAfter, createdAt);
    }
}
