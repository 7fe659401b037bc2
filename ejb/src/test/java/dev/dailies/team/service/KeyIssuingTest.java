package dev.dailies.team.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.Membership;
import dev.dailies.team.NotAMember;
import dev.dailies.team.NotYourKey;
import dev.dailies.team.Owner;
import dev.dailies.team.Teams;
import dev.dailies.team.TooManyKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyIssuingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final long ADA = 1;
    private static final long LEAD = 2;
    private static final long TEAM = 10;

    private final KeyIssuing issuing = new KeyIssuing();
    private final OneKey keys = new OneKey();

    @BeforeEach
    void wire() {
        issuing.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        issuing.keys = keys;
        issuing.teams = new Teams() {
            @Override
            public Optional<Membership> place(long teamId, long accountId) {
                return teamId == TEAM ? Optional.of(new Membership() {}) : Optional.empty();
            }

            @Override
            public boolean isLookedAfterBy(long teamId, long accountId) {
                return teamId == TEAM && accountId == LEAD;
            }
        };
    }

    @Test
    void aKeyIsForATeamOfOnesOwnOrForNone() {
        assertThat(issuing.issue(new Owner(ADA, TEAM, null), "render-farm", null)
                        .text())
                .startsWith("dly_");
        assertThat(issuing.issue(new Owner(ADA, null, null), "my own", null).text())
                .startsWith("dly_");
        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> issuing.issue(new Owner(ADA, 11L, null), "theirs", null));
    }

    @Test
    void theFiftyFirstKeyInUseIsRefused() {
        keys.inUse = 49;
        issuing.issue(new Owner(ADA, TEAM, null), "the fiftieth", null);

        keys.inUse = 50;
        assertThatExceptionOfType(TooManyKeys.class)
                .isThrownBy(() -> issuing.issue(new Owner(ADA, TEAM, null), "one more", null));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, true, its own, while working in the team",
        "1, 11, true, its own, while working in another",
        "2, 10, true, a lead of its team",
        "2, 11, false, the same lead, at work in another team",
        "3, 10, false, another member"
    })
    void aKeyIsRevokedByWhoeverHasItAndByTheTeamsLeads(long account, long team, boolean allowed) {
        keys.key = new ApiKey(new Owner(ADA, TEAM, null), "key", KeyText.generate(new SecureRandom()), NOON, null);

        assertThat(revokes(new Owner(account, team, null))).isEqualTo(allowed);
    }

    @Test
    void aPersonalKeyIsNobodyElsesBusiness() {
        keys.key = new ApiKey(new Owner(ADA, null, null), "key", KeyText.generate(new SecureRandom()), NOON, null);

        assertThat(revokes(new Owner(LEAD, TEAM, null))).isFalse();
        assertThat(revokes(new Owner(ADA, null, null))).isTrue();
    }

    private boolean revokes(Owner by) {
        try {
            issuing.revoke(by, 7);
            return true;
        } catch (NotYourKey refused) {
            return false;
        }
    }

    private static final class OneKey extends ApiKeys {

        private ApiKey key;
        private long inUse;

        @Override
        public ApiKey add(ApiKey added) {
            return added;
        }

        @Override
        public Optional<ApiKey> find(long id) {
            return Optional.of(key);
        }

        @Override
        public long inUse(long accountId, Instant now) {
            return inUse;
        }
    }
}
