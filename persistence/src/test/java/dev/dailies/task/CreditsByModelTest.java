package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.aTaskHandedOverBy;
import static dev.dailies.task.SituationsInTheDatabase.creditsByModel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.credit.CreditsSituations;
import dev.dailies.credit.Ledger;
import dev.dailies.credit.LedgerKind;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CreditsByModelTest {

    @Parameter
    Database database;

    @Test
    void chargesAreSummedByTheReadersDays() {
        var ada = aMemberOfATeam(database);
        charged(ada, "0.42", "2026-11-20T15:59:59Z");
        charged(ada, "0.50", "2026-11-20T16:00:00Z");
        charged(ada, "1.00", "2026-11-21T15:59:59Z");
        charged(ada, "9.00", "2026-11-22T16:00:00Z");

        assertThat(of(ada, "Asia/Shanghai")).extracting(ModelCredits::day).containsExactly(0, 1);
        assertThat(of(ada, "Asia/Shanghai"))
                .extracting(ModelCredits::credits)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.42"), new BigDecimal("1.5"));
        assertThat(of(ada, "UTC"))
                .extracting(ModelCredits::credits)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.92"), new BigDecimal("1"), new BigDecimal("9"));
    }

    @Test
    void eachMemberHasTheirOwnAndOtherTeamsAreNotAmongThem() {
        var ada = aMemberOfATeam(database);
        var colleague = new Owner(aMemberOfATeam(database).accountId(), ada.teamId(), null);
        charged(ada, "1", "2026-11-22T12:00:00Z");
        charged(colleague, "2", "2026-11-22T12:00:00Z");
        charged(aMemberOfATeam(database), "4", "2026-11-22T12:00:00Z");

        assertThat(of(ada, "UTC"))
                .extracting(ModelCredits::accountId)
                .containsExactly(ada.accountId(), colleague.accountId());
        assertThat(of(ada, "UTC")).extracting(ModelCredits::model).containsOnly("grok-imagine-video");
    }

    /** From 20 to 22 November, as this zone has them. */
    private List<ModelCredits> of(Owner reader, String zone) {
        var starts = LongStream.rangeClosed(0, 3)
                .mapToObj(day -> LocalDate.of(2026, 11, 20)
                        .plusDays(day)
                        .atStartOfDay(ZoneId.of(zone))
                        .toInstant())
                .toList();
        return database.in(entities -> creditsByModel(entities).of(reader.teamId(), starts));
    }

    private void charged(Owner owner, String credits, String at) {
        database.run(entities -> {
            var task = aTaskHandedOverBy(owner, entities, NOON, "lease").id();
            entities.flush();
            var amount = new BigDecimal(credits).negate();
            CreditsSituations.accounts(entities).move(owner.teamId(), amount, BigDecimal.ZERO);
            CreditsSituations.ledger(entities)
                    .write(
                            new Ledger.Entry(owner.teamId(), LedgerKind.CHARGE, task, "system", null),
                            amount,
                            BigDecimal.ZERO,
                            Instant.parse(at));
        });
    }
}
