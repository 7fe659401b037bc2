package dev.dailies.credit;

import static dev.dailies.credit.CreditsSituations.aTeamWith;
import static dev.dailies.credit.CreditsSituations.accounts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.Database;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.team.Account;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.TeamsSituations;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ListedTeamsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final String word = UUID.randomUUID().toString().substring(0, 13);

    @Parameter
    Database database;

    @Test
    void aTeamIsShownWithWhatItHasAndHowManyBelongToIt() {
        var team = named("Night unit", "10");
        database.run(entities -> {
            accounts(entities).hold(team, Credits.of("2.5"));
            var account = new Account(word + "@example.com", "Ada", NOON);
            entities.persist(account);
            TeamsSituations.teams(entities).join(entities.find(Team.class, team), account, Role.LEAD);
        });

        var shown = find(team).orElseThrow();

        assertThat(shown.available()).isEqualByComparingTo("7.5");
        assertThat(shown.held()).isEqualByComparingTo("2.5");
        assertThat(shown.members()).isEqualTo(1);
        assertThat(shown.suspended()).isFalse();
        assertThat(find(-1)).isEmpty();
    }

    @Test
    void teamsAreFoundByAPartOfTheirNameAndByWhetherTheyMayAct() {
        named("Night", "0");
        var day = named("Day", "0");
        database.run(entities -> entities.find(Team.class, day).suspend(NOON));

        assertThat(found(word.toUpperCase(Locale.ROOT), false)).containsExactly("Day " + word, "Night " + word);
        assertThat(found(word, true)).containsExactly("Day " + word);
    }

    @Test
    void theListIsTurnedPageByPage() {
        for (var number = 1; number <= 3; number++) {
            named("Unit " + number, "0");
        }
        var filter = new TeamFilter(word, false);
        var first = page(filter, Place.newest());
        var second = page(filter, Place.before(first.rows().get(1).id()));

        assertThat(first.older()).isTrue();
        assertThat(second.rows()).extracting(ListedTeam::name).containsExactly("Unit 1 " + word);
        assertThat(second.older()).isFalse();
        assertThat(page(filter, Place.after(second.rows().get(0).id())).rows()).isEqualTo(first.rows());
    }

    private Optional<ListedTeam> find(long id) {
        return database.in(entities -> listed(entities).find(id));
    }

    private Slice<ListedTeam> page(TeamFilter filter, Place<Long> place) {
        return database.in(entities -> listed(entities).page(filter, place, 2));
    }

    private long named(String name, String credits) {
        var team = aTeamWith(credits, database);
        database.run(entities -> entities.find(Team.class, team).rename(name + " " + word));
        return team;
    }

    private List<String> found(String words, boolean suspended) {
        return page(new TeamFilter(words, suspended), Place.newest()).rows().stream()
                .map(ListedTeam::name)
                .toList();
    }

    private static ListedTeams listed(EntityManager entities) {
        var teams = new ListedTeams();
        teams.entities = entities;
        return teams;
    }
}
