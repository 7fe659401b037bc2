package dev.dailies.team;

import dev.dailies.audit.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** People who share credits and see one another's videos. */
@Entity
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private Instant createdAt;
    private Instant suspendedAt;

    protected Team() {}

    public Team(String name, Instant now) {
        this.name = name;
        this.createdAt = now;
    }

    /** From now on this is what people call it. */
    public void rename(String to) {
        name = to;
    }

    /** From now on it starts nothing new; what is under way runs on, and its people see all that they saw. */
    public void suspend(Instant now) {
        suspendedAt = now;
    }

    public void reinstate() {
        suspendedAt = null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** How the audit log names it. */
    public Subject subject() {
        return new Subject(Subject.Kind.TEAM, id(), name);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
