package dev.dailies.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.Database;
import dev.dailies.shared.Place;
import dev.dailies.team.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class AuditLogTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");

    @Parameter
    Database database;

    private String ada;
    private long account;

    @BeforeEach
    void anAdministrator() {
        ada = UUID.randomUUID() + "@example.com";
        account = database.in(entities -> {
            var administrator = Account.administrator(ada, "Ada", NOON);
            entities.persist(administrator);
            return administrator.id();
        });
    }

    @Test
    void anEntrySaysWhoDidWhatToWhatFromWhereWhenAndWhy() {
        note(Deed.CAP_SET, team(7), Change.of(5, 12), "Festival delivery", NOON);

        assertThat(page(by(ada), Place.newest(), 5)).singleElement().satisfies(line -> {
            assertThat(line.email()).isEqualTo(ada);
            assertThat(line.address()).isEqualTo("192.0.2.7");
            assertThat(line.deed()).isEqualTo(Deed.CAP_SET);
            assertThat(line.subject()).isEqualTo(team(7));
            assertThat(line.change()).isEqualTo(new Change("5", "12"));
            assertThat(line.reason()).isEqualTo("Festival delivery");
            assertThat(line.at()).isEqualTo(NOON);
        });
    }

    @Test
    void itIsReadNewestFirstByDeedSubjectAndTime() {
        var team = Math.abs(ada.hashCode()) + 1_000_000L;
        note(Deed.CAP_SET, team(team), Change.of(null, 1), "first", NOON);
        note(Deed.TEAM_RENAMED, team(team), Change.of("A", "B"), "second", NOON.plus(Duration.ofHours(1)));
        note(Deed.CAP_SET, team(team + 1), Change.of(1, null), "third", NOON.plus(Duration.ofHours(2)));

        assertThat(reasons(by(ada))).containsExactly("third", "second", "first");
        assertThat(reasons(new AuditFilter(Deed.CAP_SET, ada, null, null, null)))
                .containsExactly("third", "first");
        assertThat(reasons(new AuditFilter(null, null, team(team), null, null))).containsExactly("second", "first");
        assertThat(reasons(new AuditFilter(
                        null, ada, null, NOON.plus(Duration.ofHours(1)), NOON.plus(Duration.ofHours(2)))))
                .containsExactly("second");
    }

    @Test
    void itIsTurnedPageByPage() {
        for (var number = 1; number <= 5; number++) {
            note(Deed.KEY_REVOKED, team(number), Change.NONE, "number " + number, NOON);
        }

        var first = page(by(ada), Place.newest(), 2);
        var second = page(by(ada), Place.before(first.get(1).id()), 2);

        assertThat(first).extracting(AuditLine::reason).containsExactly("number 5", "number 4");
        assertThat(second).extracting(AuditLine::reason).containsExactly("number 3", "number 2");
        assertThat(page(by(ada), Place.after(second.get(0).id()), 2))
                .extracting(AuditLine::reason)
                .containsExactly("number 5", "number 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'Another' where email = ?1",
                "delete from audit_entry where email = ?1",
                "update ledger_entry set reason = 'Another' where reference = ?1",
                "delete from ledger_entry where reference = ?1"
            })
    void theDatabaseItselfRefusesToChangeOrRemoveARow(String statement) {
        note(Deed.CAP_SET, team(7), Change.NONE, "Because", NOON);
        recharge(ada);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.run(entities -> entities.createNativeQuery(statement)
                        .setParameter(1, ada)
                        .executeUpdate()))
                .havingRootCause()
                .withMessageContaining("only ever added");
    }

    private void recharge(String reference) {
        database.run(entities -> {
            var team =
                    entities.createNativeQuery("insert into team (name, created_at) values ('T', current_timestamp)");
            team.executeUpdate();
            entities.createNativeQuery("""
                            insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change,
                                balance_after, held_after, created_at)
                            select max(id), 'RECHARGE', cast(?1 as varchar(100)), 'test', 1, 0, 1, 0, current_timestamp
                            from team
                            """).setParameter(1, reference).executeUpdate();
        });
    }

    private void note(Deed deed, Subject subject, Change change, String reason, Instant at) {
        database.run(entities -> log(entities)
                .add(new AuditEntry(account, ada, "192.0.2.7", deed, subject, change, new Reason(reason), at)));
    }

    private List<String> reasons(AuditFilter filter) {
        return page(filter, Place.newest(), 9).stream().map(AuditLine::reason).toList();
    }

    private List<AuditLine> page(AuditFilter filter, Place<Long> place, int size) {
        return database.in(entities -> log(entities).page(filter, place, size).rows());
    }

    private static AuditFilter by(String email) {
        return new AuditFilter(null, email, null, null, null);
    }

    private static Subject team(long id) {
        return new Subject(Subject.Kind.TEAM, id, "Night Unit");
    }

    private static AuditLog log(EntityManager entities) {
        var log = new AuditLog();
        log.entities = entities;
        return log;
    }
}
