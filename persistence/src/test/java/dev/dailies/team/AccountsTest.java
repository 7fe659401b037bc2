package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AccountsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final String mail = UUID.randomUUID() + "@example.com";

    @Parameter
    Database database;

    @Test
    void aPersonIsFoundHoweverTheAddressIsWritten() {
        add(" " + mail.toUpperCase(Locale.ROOT) + " ");

        var found = database.in(entities -> accounts(entities).withEmail(mail + " "));

        assertThat(found).get().extracting(Account::email).isEqualTo(mail);
    }

    @Test
    void anAddressIsOnePersons() {
        add(mail);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> add(mail.toUpperCase(Locale.ROOT)));
    }

    private void add(String address) {
        database.run(entities -> accounts(entities).add(new Account(address, "Ada", NOON)));
    }

    private static Accounts accounts(EntityManager entities) {
        var accounts = new Accounts();
        accounts.entities = entities;
        return accounts;
    }
}
