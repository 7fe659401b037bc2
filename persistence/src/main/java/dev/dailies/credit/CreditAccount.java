package dev.dailies.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/**
 * What a team has and how much of it is set aside. Every change goes through {@link CreditAccounts}, as one guarded
 * statement, so that no two tasks can spend the same credit.
 */
@Entity
public class CreditAccount {

    @Id
    private Long teamId;

    private BigDecimal balance = BigDecimal.ZERO;
    private BigDecimal held = BigDecimal.ZERO;

    protected CreditAccount() {}

    public CreditAccount(long teamId) {
        this.teamId = teamId;
    }

    public CreditBalance balance() {
        return new CreditBalance(balance, held);
    }
}
