package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ListedAccountsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** Something that no other test's accounts have in their addresses. */
    private final String word = UUID.randomUUID().toString().substring(0, 13);

    @Parameter
    Database database;

    @BeforeEach
    void threePeople() {
        add("ada", "Ada Lovelace", account -> account.administers(true));
        add("bob", "100% Bob_", account -> account.suspend(NOON));
        add("cleo", "Cleo", account -> account.password("hash"));
    }

    @Test
    void peopleAreFoundByAPartOfTheirAddressOrNameWhateverItsCase() {
        assertThat(found(word, null)).containsExactly("cleo", "bob", "ada");
        assertThat(found("CLEO@" + word.toUpperCase(Locale.ROOT), null)).containsExactly("cleo");
        assertThat(names("100% bob_")).contains("100% Bob_");
        assertThat(names("100_ bob%")).as("wildcards stand for themselves").isEmpty();
    }

    @Test
    void peopleAreNarrowedByTheirState() {
        var cleo = page(word, null, Place.newest(), 1).rows().get(0).id();
        database.run(entities ->
                TeamsSituations.invitations(entities).put(cleo, InvitationCode.generate(new SecureRandom()), NOON));

        assertThat(found(word, AccountState.ADMINISTRATOR)).containsExactly("ada");
        assertThat(found(word, AccountState.SUSPENDED)).containsExactly("bob");
        assertThat(found(word, AccountState.INVITED)).containsExactly("cleo");
    }

    @Test
    void anAccountIsShownWithItsWaysIn() {
        var cleo = page(word, null, Place.newest(), 1).rows().get(0);
        database.run(entities -> {
            TeamsSituations.invitations(entities).put(cleo.id(), InvitationCode.generate(new SecureRandom()), NOON);
            var identities = new SignOnIdentities();
            identities.entities = entities;
            identities.link("https://issuer.example", word, cleo.id(), NOON);
            var teams = TeamsSituations.teams(entities);
            teams.join(teams.add(new Team("Night shoot", NOON)), entities.find(Account.class, cleo.id()), Role.LEAD);
        });

        var shown = database.in(entities -> listed(entities).find(cleo.id())).orElseThrow();
        assertThat(shown)
                .isEqualTo(new ListedAccount(
                        cleo.id(),
                        "Cleo",
                        "cleo@" + word,
                        false,
                        NOON,
                        null,
                        true,
                        NOON.plus(Duration.ofDays(7)),
                        true,
                        1));
        assertThat(database.<List<Person.Place>>in(entities -> listed(entities).places(cleo.id())))
                .extracting(Person.Place::teamName)
                .containsExactly("Night shoot");
        assertThat(database.<Boolean>in(entities -> listed(entities).find(-1).isEmpty()))
                .isTrue();
    }

    @Test
    void theListIsTurnedPageByPage() {
        var first = page(word, null, Place.newest(), 2);
        assertThat(first.older()).isTrue();
        var second = page(word, null, Place.before(first.rows().get(1).id()), 2);

        assertThat(second.rows()).extracting(ListedAccount::name).containsExactly("Ada Lovelace");
        assertThat(second.older()).isFalse();
        assertThat(page(word, null, Place.after(second.rows().get(0).id()), 2).rows())
                .isEqualTo(first.rows());
    }

    private void add(String who, String name, Consumer<Account> deed) {
        database.run(entities -> {
            var account = new Account(who + "@" + word, name, NOON);
            deed.accept(account);
            entities.persist(account);
        });
    }

    private List<String> found(String words, AccountState state) {
        return page(words, state, Place.newest(), 9).rows().stream()
                .map(account -> account.email().split("@")[0])
                .toList();
    }

    private List<String> names(String words) {
        return page(words, null, Place.newest(), 9).rows().stream()
                .map(ListedAccount::name)
                .toList();
    }

    private Slice<ListedAccount> page(String words, AccountState state, Place<Long> place, int size) {
        return database.in(entities -> listed(entities).page(new AccountFilter(words, state), place, size));
    }

    private static ListedAccounts listed(EntityManager entities) {
        var accounts = new ListedAccounts();
        accounts.entities = entities;
        return accounts;
    }
}
