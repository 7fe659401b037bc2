package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All subjects of providers of single sign-on whom we know. */
@ApplicationScoped
public class SignOnIdentities {

    @PersistenceContext
    EntityManager entities;

    /** The account that a provider means by a subject. */
    public Optional<Long> accountOf(String issuer, String subject) {
        return entities.createQuery(
                        "select i from SignOnIdentity i where i.issuer = :issuer and i.subject = :subject",
                        SignOnIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .map(SignOnIdentity::accountId)
                .findFirst();
    }

    /** From now on a provider means this account by the subject, unless it means another by it, or another subject by it. */
    public void link(String issuer, String subject, long accountId, Instant now) {
        entities.createNativeQuery("""
                        insert into sign_on_identity (issuer, subject, account_id, linked_at)
                        values (:issuer, :subject, :account, :now) on conflict do nothing
                        """)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
