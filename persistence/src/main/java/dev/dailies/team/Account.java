package dev.dailies.team;

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

    public boolean isAdministrator() {
        return administrator;
    }

    /** The hash of its password, unless it only comes in by single sign-on or not at all. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
