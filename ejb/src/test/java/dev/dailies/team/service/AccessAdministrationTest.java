package dev.dailies.team.service;

import static dev.dailies.team.service.Office.BOB;
import static dev.dailies.team.service.Office.BY_ADA;
import static dev.dailies.team.service.Office.BY_BOB;
import static dev.dailies.team.service.Office.NOON;
import static dev.dailies.team.service.Office.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Deed;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.ApiKey;
import dev.dailies.team.ApiKeys;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.Invitations;
import dev.dailies.team.KeyText;
import dev.dailies.team.NotYourKey;
import dev.dailies.team.Owner;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessAdministrationTest {

    private static final long KEY = 7;

    private final Office office = new Office();
    private final AccessAdministration work = new AccessAdministration();
    private final List<Long> invited = new ArrayList<>();
    private final ApiKey key =
            new ApiKey(new Owner(BOB, null, null), "laptop", KeyText.generate(new SecureRandom()), NOON, null) {
                @Override
                public Long id() {
                    return KEY;
                }
            };

    @BeforeEach
    void wire() {
        work.accounts = office;
        work.sessions = office.sessions();
        work.administration = office.administration();
        work.clock = Office.CLOCK;
        work.inviting = new Inviting();
        work.inviting.clock = Office.CLOCK;
        work.inviting.invitations = new Invitations() {
            @Override
            public void put(long accountId, InvitationCode code, Instant now) {
                invited.add(accountId);
            }
        };
        work.keys = new ApiKeys() {
            @Override
            public Optional<ApiKey> find(long id) {
                return Optional.of(key).filter(found -> id == KEY);
            }

            @Override
            public int revokeAll(long accountId, Instant now) {
                var open = !key.isRevoked();
                key.revoke(now);
                return open ? 1 : 0;
            }
        };
    }

    @Test
    void whoeverHasAPasswordLosesItAndTheirSessionsForALink() {
        office.bob().password("hash");

        assertThat(work.newLink(BY_ADA, BOB, WHY).text()).hasSize(32);

        assertThat(office.bob().passwordHash()).isEmpty();
        assertThat(office.out()).containsExactly(BOB);
        assertThat(invited).containsExactly(BOB);
        assertThat(office.deeds()).containsExactly(Deed.PASSWORD_RESET);
    }

    @Test
    void whoeverHasNoneIsInvitedAgain() {
        work.newLink(BY_ADA, BOB, WHY);

        assertThat(office.out()).isEmpty();
        assertThat(office.deeds()).containsExactly(Deed.ACCOUNT_INVITED);
    }

    @Test
    void sessionsAreEnded() {
        work.endSessions(BY_ADA, BOB, WHY);

        assertThat(office.out()).containsExactly(BOB);
        assertThat(office.deeds()).containsExactly(Deed.SESSIONS_ENDED);
    }

    @Test
    void aKeyIsRevokedOnceWhoseverItIs() {
        work.revoke(BY_ADA, KEY, WHY);
        work.revoke(BY_ADA, KEY, WHY);

        assertThat(key.isRevoked()).isTrue();
        assertThat(office.deeds()).containsExactly(Deed.KEY_REVOKED);
        assertThat(office.lastEntry()).isEqualTo("laptop: " + key.prefix() + "… -> null");
        assertThatExceptionOfType(NotYourKey.class).isThrownBy(() -> work.revoke(BY_ADA, 8, WHY));
    }

    @Test
    void allKeysAreOneDeed() {
        assertThat(work.revokeAll(BY_ADA, BOB, WHY)).isEqualTo(1);
        assertThat(work.revokeAll(BY_ADA, BOB, WHY)).isZero();

        assertThat(office.deeds()).containsExactly(Deed.KEY_REVOKED);
        assertThat(office.lastEntry()).isEqualTo("bob@example.com: 1 -> 0");
    }

    @Test
    void nobodyElseDoesAnyOfThis() {
        office.bob().password("hash");
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.newLink(BY_BOB, BOB, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.endSessions(BY_BOB, BOB, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.revoke(BY_BOB, KEY, WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> work.revokeAll(BY_BOB, BOB, WHY));
        assertThat(office.bob().passwordHash()).isPresent();
        assertThat(key.isRevoked()).isFalse();
        assertThat(office.deeds()).isEmpty();
    }
}
