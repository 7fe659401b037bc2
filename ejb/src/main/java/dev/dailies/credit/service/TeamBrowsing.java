package dev.dailies.credit.service;

import dev.dailies.credit.ListedTeam;
import dev.dailies.credit.ListedTeams;
import dev.dailies.credit.TeamFilter;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.team.NoSuchTeam;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows the installation's teams, with what each has. That the reader is an administrator, the caller knows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamBrowsing {

    @Inject
    ListedTeams listed;

    @Inject
    Teams teams;

    public Slice<ListedTeam> page(TeamFilter filter, Place<Long> place, int size) {
        return listed.page(filter, place, size);
    }

    public Optional<ListedTeam> find(long id) {
        return listed.find(id);
    }

    /**
     * The team that somebody means by its number, or by its name if no other has the same.
     *
     * @throws NoSuchTeam if none is meant, or more than one
     */
    public long meant(String nameOrNumber) {
        var named = teams.named(nameOrNumber);
        if (named.size() == 1) {
            return named.get(0).id();
        }
        return Optional.of(nameOrNumber)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(number -> teams.find(Long.parseLong(number)))
                .map(Team::id)
                .orElseThrow(NoSuchTeam::new);
    }
}
