package dev.dailies.team;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** An account's place in a team. Without it, the account's keys for that team open nothing. */
@Entity
public class Membership {

    /** One account has one place in one team. */
    @Embeddable
    public record Place(Long teamId, Long accountId) implements Serializable {}

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected Membership() {}

    public Membership(Team team, Account account, Role role) {
        this.place = new Place(team.id(), account.id());
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** From now on they may do what this role may. */
    public void become(Role other) {
        role = other;
    }
}
