package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.aMemberOfATeam;
import static dev.dailies.task.SituationsInTheDatabase.pendingCaps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PendingCapsTest {

    @Parameter
    Database database;

    @Test
    void somebodySeesHowManyOfTheirSlotsAreInUse() {
        var account = aMemberOfATeam(database).accountId();
        database.run(entities -> {
            pendingCaps(entities).enter(account, 5, Slots.EVERY);
            pendingCaps(entities).enter(account, 5, Slots.EVERY);
        });

        assertThat(database.<Slots>in(entities -> pendingCaps(entities).slots(account, 5)))
                .isEqualTo(new Slots(2, 5));

        database.run(entities -> pendingCaps(entities).set(account, 3));
        assertThat(database.<Slots>in(entities -> pendingCaps(entities).slots(account, 5)))
                .isEqualTo(new Slots(2, 3));

        database.run(entities -> {
            pendingCaps(entities).leave(account);
            pendingCaps(entities).leave(account);
        });
        assertThat(database.<Slots>in(entities -> pendingCaps(entities).slots(account, 5)))
                .isEqualTo(new Slots(0, 3));
    }
}
