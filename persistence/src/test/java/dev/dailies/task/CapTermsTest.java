package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapTermsTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant SUMMER = Instant.parse("2026-07-31T22:59:00Z");

    @Test
    void aCapIsAWholeNumberUpToAMillion() {
        assertThatNoException().isThrownBy(() -> new CapTerms(0, null));
        assertThatNoException().isThrownBy(() -> new CapTerms(1_000_000, null));
        assertThatExceptionOfType(CapTerms.Odd.class).isThrownBy(() -> new CapTerms(-1, null));
        assertThatExceptionOfType(CapTerms.Odd.class).isThrownBy(() -> new CapTerms(1_000_001, null));
    }

    @Test
    void anEndLiesAhead() {
        var terms = new CapTerms(12, SUMMER);

        assertThat(terms.from(SUMMER.minusMillis(1))).isEqualTo(terms);
        assertThatExceptionOfType(CapTerms.Over.class).isThrownBy(() -> terms.from(SUMMER));
        assertThatNoException().isThrownBy(() -> new CapTerms(12, null).from(SUMMER));
    }

    @Test
    void theAuditLogSaysTheEndInTheInstallationsZone() {
        assertThat(new CapTerms(12, SUMMER).words(LISBON)).isEqualTo("12 until 2026-07-31 23:59 Europe/Lisbon");
        assertThat(new CapTerms(12, SUMMER.plusSeconds(7)).words(LISBON))
                .isEqualTo("12 until 2026-07-31 23:59:07 Europe/Lisbon");
        assertThat(new CapTerms(5, null).words(LISBON)).isEqualTo("5");
    }

    @Test
    void somebodysCapIsTheMostSpecificOneThatIsSaid() {
        var caps = new Caps(
                Map.of(CapSubject.account(1), new CapTerms(3, SUMMER), CapSubject.team(2), new CapTerms(8, null)), 5);

        assertThat(caps.of(1L, 2L)).isEqualTo(new Cap(3, CapScope.ACCOUNT, SUMMER));
        assertThat(caps.of(7L, 2L)).isEqualTo(new Cap(8, CapScope.TEAM, null));
        assertThat(caps.of(null, 2L).most()).isEqualTo(8);
        assertThat(caps.of(7L, null)).isEqualTo(new Cap(5, null, null));
    }
}
