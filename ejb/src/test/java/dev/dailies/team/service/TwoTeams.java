package dev.dailies.team.service;

import dev.dailies.team.Account;
import dev.dailies.team.Membership;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A day unit and a night unit, in memory. */
public final class TwoTeams extends Teams {

    public static final long DAY = 10;
    public static final long NIGHT = 11;

    private final Map<Long, Team> teams =
            new HashMap<>(Map.of(DAY, team(DAY, "Day unit"), NIGHT, team(NIGHT, "Night unit")));
    private final Map<Membership.Place, Membership> members = new HashMap<>();

    private static Team team(long id, String name) {
        return new Team(name, Office.NOON) {
            @Override
            public Long id() {
                return id;
            }
        };
    }

    public Team day() {
        return teams.get(DAY);
    }

    /** What somebody is in a team, or {@code null}. */
    public Role roleOf(long account, long team) {
        return place(team, account).map(Membership::role).orElse(null);
    }

    @Override
    public Optional<Team> find(long id) {
        return Optional.ofNullable(teams.get(id));
    }

    @Override
    public Optional<Team> changing(long id) {
        return find(id);
    }

    @Override
    public void join(Team team, Account account, Role role) {
        members.put(new Membership.Place(team.id(), account.id()), new Membership(team, account, role));
    }

    @Override
    public Optional<Membership> place(long teamId, long accountId) {
        return Optional.ofNullable(members.get(new Membership.Place(teamId, accountId)));
    }

    @Override
    public void leave(Membership membership) {
        members.values().remove(membership);
    }

    @Override
    public long leads(long teamId) {
        return members.entrySet().stream()
                .filter(one -> one.getKey().teamId() == teamId && one.getValue().role() == Role.LEAD)
                .count();
    }

    @Override
    public long members(long teamId) {
        return members.keySet().stream()
                .filter(place -> place.teamId() == teamId)
                .count();
    }
}
