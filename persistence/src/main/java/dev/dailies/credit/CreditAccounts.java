package dev.dailies.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Optional;

/** All teams' credit accounts. Its sums are native SQL: in JPQL, H2 gets them with an amount cut to two places. */
@ApplicationScoped
public class CreditAccounts {

    @PersistenceContext
    EntityManager entities;

    public void open(long teamId) {
        entities.persist(new CreditAccount(teamId));
        entities.flush();
    }

    public Optional<CreditBalance> of(long teamId) {
        return Optional.ofNullable(entities.find(CreditAccount.class, teamId)).map(CreditAccount::balance);
    }

    /** What all teams together have set aside. */
    public BigDecimal held() {
        return entities.createQuery("select coalesce(sum(a.held), 0) from CreditAccount a", BigDecimal.class)
                .getSingleResult();
    }

    /** Sets credits aside if that many are available, in one statement: exact under any number of simultaneous calls. */
    public boolean hold(long teamId, Credits amount) {
        return entities.createNativeQuery("""
                                update credit_account set held = held + cast(:amount as numeric(18, 6))
                                where team_id = :team and balance - held >= cast(:amount as numeric(18, 6))
                                """)
                        .setParameter("team", teamId)
                        .setParameter("amount", amount.amount())
                        .executeUpdate()
                == 1;
    }

    /** Moves both figures by the given signed amounts. */
    public void move(long teamId, BigDecimal balanceChange, BigDecimal heldChange) {
        var moved = entities.createNativeQuery("""
                        update credit_account set balance = balance + cast(:balance as numeric(18, 6)),
                            held = held + cast(:held as numeric(18, 6))
                        where team_id = :team
                        """)
                .setParameter("team", teamId)
                .setParameter("balance", balanceChange)
                .setParameter("held", heldChange)
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("Team " + teamId + " has no credit account");
        }
    }
}
