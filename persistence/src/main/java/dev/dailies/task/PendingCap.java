package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * How many unfinished tasks an account has. The count is a row of its own, changed by one guarded statement in
 * {@link PendingCaps}, so that it is exact however many creates arrive at once.
 */
@Entity
public class PendingCap {

    @Id
    private Long accountId;

    private int pending;

    protected PendingCap() {}

    public PendingCap(long accountId) {
        this.accountId = accountId;
    }
}
