package dev.dailies.team.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.team.Account;
import dev.dailies.team.AlreadyAMember;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.Invitation;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Invitations;
import dev.dailies.team.LastLead;
import dev.dailies.team.LeadRequired;
import dev.dailies.team.Membership;
import dev.dailies.team.NotAMember;
import dev.dailies.team.Owner;
import dev.dailies.team.Role;
import dev.dailies.team.Team;
import dev.dailies.team.Teams;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamRosterTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final long TEAM = 10;
    private static final long LEAD = 1;
    private static final long MEMBER = 2;
    private static final long STRANGER = 3;

    private final TeamRoster roster = new TeamRoster();
    private final OneTeam team = new OneTeam();
    private final List<String> revoked = new ArrayList<>();
    private final Set<Long> invited = new HashSet<>();

    @BeforeEach
    void aTeamOfALeadAndAMember() {
        roster.teams = team;
        roster.keys = new ApiKeys() {
            @Override
            public void revokeAll(long accountId, long teamId, Instant now) {
                revoked.add(accountId + " in " + teamId);
            }
        };
        roster.invitations = new Invitations() {
            @Override
            public Optional<Invitation> of(long accountId) {
                return Optional.of(accountId)
                        .filter(invited::contains)
                        .map(id -> new Invitation(id, InvitationCode.generate(new SecureRandom()), NOON));
            }

            @Override
            public void put(long accountId, InvitationCode code, Instant now) {
                invited.add(accountId);
            }
        };
        roster.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        roster.inviting = new Inviting();
        roster.inviting.invitations = roster.invitations;
        roster.inviting.clock = roster.clock;
        team.join(team, somebody(LEAD), Role.LEAD);
        team.join(team, somebody(MEMBER), Role.MEMBER);
    }

    @Test
    void aLeadLetsSomebodyJoinOnce() {
        roster.join(by(LEAD), somebody(STRANGER), Role.MEMBER);

        assertThat(team.roleOf(STRANGER)).isEqualTo(Role.MEMBER);
        assertThatExceptionOfType(AlreadyAMember.class)
                .isThrownBy(() -> roster.join(by(LEAD), somebody(STRANGER), Role.LEAD));
    }

    @Test
    void nobodyButALeadChangesAnything() {
        for (var somebody : List.of(MEMBER, STRANGER)) {
            assertThatExceptionOfType(LeadRequired.class)
                    .isThrownBy(() -> roster.join(by(somebody), somebody(STRANGER), Role.MEMBER));
            assertThatExceptionOfType(LeadRequired.class)
                    .isThrownBy(() -> roster.assign(by(somebody), MEMBER, Role.LEAD));
            assertThatExceptionOfType(LeadRequired.class).isThrownBy(() -> roster.remove(by(somebody), LEAD));
            assertThatExceptionOfType(LeadRequired.class).isThrownBy(() -> roster.inviteAgain(by(somebody), MEMBER));
        }
        assertThat(revoked).isEmpty();
    }

    @Test
    void whoIsRemovedLosesTheirKeysToTheTeam() {
        roster.remove(by(LEAD), MEMBER);

        assertThat(team.place(TEAM, MEMBER)).isEmpty();
        assertThat(revoked).containsExactly("2 in 10");
    }

    @Test
    void theLastLeadCanNeitherGoNorBecomeAMember() {
        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> roster.remove(by(LEAD), LEAD));
        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> roster.assign(by(LEAD), LEAD, Role.MEMBER));
        assertThat(team.roleOf(LEAD)).isEqualTo(Role.LEAD);

        roster.assign(by(LEAD), MEMBER, Role.LEAD);
        roster.assign(by(LEAD), LEAD, Role.MEMBER);
        assertThat(team.roleOf(LEAD)).isEqualTo(Role.MEMBER);
    }

    @Test
    void whatIsAskedOfAStrangerIsRefused() {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> roster.remove(by(LEAD), STRANGER));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> roster.assign(by(LEAD), STRANGER, Role.LEAD));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> roster.inviteAgain(by(LEAD), STRANGER));
    }

    @Test
    void aNewLinkIsOnlyForWhoDidNotUseTheirsAndBelongsNowhereElse() {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> roster.inviteAgain(by(LEAD), MEMBER));

        invited.add(MEMBER);
        assertThat(roster.inviteAgain(by(LEAD), MEMBER).text()).hasSize(32);

        team.elsewhere.add(MEMBER);
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> roster.inviteAgain(by(LEAD), MEMBER));
    }

    private static Owner by(long account) {
        return new Owner(account, TEAM, null);
    }

    private static Account somebody(long id) {
        return new Account(id + "@example.com", "Somebody", NOON) {
            @Override
            public Long id() {
                return id;
            }
        };
    }

    /** Its members in memory. */
    private static final class OneTeam extends Teams {

        private final Map<Long, Membership> members = new HashMap<>();
        private final Set<Long> elsewhere = new HashSet<>();
        private final Team team = new Team("Night shoot", NOON) {
            @Override
            public Long id() {
                return TEAM;
            }
        };

        Role roleOf(long account) {
            return members.get(account).role();
        }

        void join(OneTeam own, Account account, Role role) {
            join(own.team, account, role);
        }

        @Override
        public void join(Team joined, Account account, Role role) {
            members.put(account.id(), new Membership(joined, account, role));
        }

        @Override
        public Optional<Team> changing(long id) {
            return Optional.of(team).filter(found -> found.id() == id);
        }

        @Override
        public Optional<Membership> place(long teamId, long accountId) {
            return Optional.ofNullable(members.get(accountId));
        }

        @Override
        public void leave(Membership membership) {
            members.values().remove(membership);
        }

        @Override
        public long leads(long teamId) {
            return members.values().stream()
                    .filter(member -> member.role() == Role.LEAD)
                    .count();
        }

        @Override
        public long places(long accountId) {
            return elsewhere.contains(accountId) ? 2 : 1;
        }

        @Override
        public boolean isLookedAfterBy(long teamId, long accountId) {
            return members.containsKey(accountId) && roleOf(accountId) == Role.LEAD;
        }
    }
}
