package dev.dailies.team;

import dev.dailies.audit.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A person. The e-mail address is unique and kept in lower case. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;
    private String passwordHash;
    private boolean administrator;
    private Instant createdAt;
    private Instant suspendedAt;

    protected Account() {}

    public Account(String email, String name, Instant now) {
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.name = name;
        this.createdAt = now;
    }

    /** Who looks after the whole installation: caps, prices, every team. */
    public static Account administrator(String email, String name, Instant now) {
        var account = new Account(email, name, now);
        account.administrator = true;
        return account;
    }

    /** From now on this is what people call them. */
    public void rename(String to) {
        name = to;
    }

    /** From now on this password lets the account in; only its slow, salted hash is kept. */
    public void password(String hash) {
        passwordHash = hash;
    }

    /** Without one, it comes in by a link or by single sign-on, or not at all. */
    public void forgetPassword() {
        passwordHash = null;
    }

    /** From now on it looks after the installation, or does so no longer. */
    public void administers(boolean everything) {
        administrator = everything;
    }

    /** From now on nothing lets it in, and its keys open nothing. */
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
        return new Subject(Subject.Kind.ACCOUNT, id(), email);
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether it looks after the installation once it may act. */
    public boolean administers() {
        return administrator;
    }

    /** Whether it looks after the installation; one that is suspended does not. */
    public boolean isAdministrator() {
        return administrator && !isSuspended();
    }

    /** The hash of its password, unless it only comes in by single sign-on or not at all. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
