package dev.dailies.task;

import static dev.dailies.task.SituationsInTheDatabase.NOON;
import static dev.dailies.task.SituationsInTheDatabase.providerMinutes;
import static dev.dailies.task.SituationsInTheDatabase.providers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ProviderMinutesTest {

    @Parameter
    Database database;

    @BeforeEach
    void nothingIsCountedYet() {
        database.run(entities -> providerMinutes(entities).forget(NOON.plusSeconds(1)));
    }

    @Test
    void theCallsOfAllNodesAddUpToOneFigure() {
        counted("ask", NOON, "north", 10, 1, 500, 90);
        counted("ask", NOON, "north", 5, 0, 100, 30);
        counted("ask", NOON.minusSeconds(600), "south", 20, 9, 2000, 400);
        counted("submit", NOON, "south", 1, 1, 60_000, 60_000);

        var figures = since(NOON.minusSeconds(3600), NOON.minusSeconds(300));

        assertThat(figures).extracting(ProviderCallsSince::kind).containsExactlyInAnyOrder("ask", "submit");
        assertThat(figures)
                .filteredOn(of -> of.kind().equals("ask"))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.provider()).isEqualTo("xai");
                    assertThat(ask.all()).isEqualTo(new CallFigures(35, 10, 2600, 400));
                    assertThat(ask.recent()).isEqualTo(new CallFigures(15, 1, 600, 90));
                });
    }

    @Test
    void whatIsOldIsForgotten() {
        counted("ask", NOON.minusSeconds(7200), "north", 10, 0, 500, 90);
        counted("ask", NOON, "north", 1, 0, 5, 5);

        database.run(entities -> providerMinutes(entities).forget(NOON.minusSeconds(60)));

        assertThat(since(Instant.EPOCH, NOON))
                .singleElement()
                .satisfies(ask -> assertThat(ask.all().calls()).isEqualTo(1));
    }

    @Test
    void theLastCallThatBroughtSomethingIsKnownForEachProvider() {
        good("xai", NOON);
        good("xai", NOON.minusSeconds(60));

        var standings = database.in(entities -> providers(entities).standings());

        assertThat(standings).extracting(ProviderStanding::name).containsExactly("router", "simulated", "xai");
        assertThat(standings.get(2).lastGood()).isEqualTo(NOON);
    }

    private void good(String provider, Instant at) {
        database.run(entities -> providers(entities).good(provider, at));
    }

    private List<ProviderCallsSince> since(Instant moment, Instant later) {
        return database.in(entities -> providerMinutes(entities).since(moment, later));
    }

    private void counted(String kind, Instant minute, String node, long calls, long errors, long millis, long slowest) {
        var place = new ProviderMinute.Place("xai", kind, minute, node);
        database.run(entities ->
                providerMinutes(entities).add(List.of(new ProviderMinute(place, calls, errors, millis, slowest))));
    }
}
