package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.dailies.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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

    @Test
    void whoIsSuspendedIsNobodyUntilReinstated() {
        var ada = add(mail);
        change(ada, account -> account.suspend(NOON));
        assertThat(person(ada)).isEmpty();

        change(ada, Account::reinstate);
        assertThat(person(ada)).get().extracting(Person::email).isEqualTo(mail);
    }

    @Test
    void aPersonKnowsTheirTeamsByNameAndWhichMayNotAct() {
        var ada = add(mail);
        database.run(entities -> {
            var account = entities.find(Account.class, ada);
            var teams = TeamsSituations.teams(entities);
            teams.join(teams.add(new Team("Second unit", NOON)), account, Role.MEMBER);
            var first = teams.add(new Team("First unit", NOON));
            teams.join(first, account, Role.LEAD);
            first.suspend(NOON);
        });

        assertThat(person(ada).orElseThrow().places())
                .extracting(Person.Place::teamName, Person.Place::role, Person.Place::suspended)
                .containsExactly(tuple("First unit", Role.LEAD, true), tuple("Second unit", Role.MEMBER, false));
    }

    @Test
    void whoIsSuspendedDoesNotCountAmongTheAdministrators() {
        var before = administrators();
        var ada = add(mail);
        change(ada, account -> account.administers(true));
        assertThat(administrators()).isEqualTo(before + 1);

        change(ada, account -> account.suspend(NOON));
        assertThat(administrators()).isEqualTo(before);
        change(ada, account -> account.administers(false));
    }

    private long add(String address) {
        return database.in(entities ->
                accounts(entities).add(new Account(address, "Ada", NOON)).id());
    }

    private void change(long id, Consumer<Account> deed) {
        database.run(entities -> deed.accept(accounts(entities).changing(id).orElseThrow()));
    }

    private Optional<Person> person(long id) {
        return database.in(entities -> accounts(entities).person(id));
    }

    private int administrators() {
        return database.in(entities -> accounts(entities).administratorsChanging());
    }

    private static Accounts accounts(EntityManager entities) {
        var accounts = new Accounts();
        accounts.entities = entities;
        return accounts;
    }
}
