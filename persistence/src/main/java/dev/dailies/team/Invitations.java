package dev.dailies.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All invitations that were not used yet. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    EntityManager entities;

    /** Lets this code open the account's invitation, and no earlier one. */
    public void put(long accountId, InvitationCode code, Instant now) {
        of(accountId)
                .ifPresentOrElse(
                        earlier -> earlier.renew(code, now),
                        () -> entities.persist(new Invitation(accountId, code, now)));
    }

    public Optional<Invitation> of(long accountId) {
        return Optional.ofNullable(entities.find(Invitation.class, accountId));
    }

    /** The one that a code opens, kept from everybody else until the transaction ends. */
    public Optional<Invitation> openedBy(InvitationCode code, Instant now) {
        return entities.createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
                .setParameter("hash", code.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isOpen(now));
    }

    public void end(Invitation invitation) {
        entities.remove(invitation);
    }
}
