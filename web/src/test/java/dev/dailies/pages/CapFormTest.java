package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.task.CapTerms;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapFormTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-30 23:59, 2026-11-30T23:59:00Z",
        "2026-11-30T23:59, 2026-11-30T23:59:00Z",
        "2027-7-1 8:05, 2027-07-01T07:05:00Z",
        "2026-11-30 23:59:30, 2026-11-30T23:59:30Z",
        "2026-11-30, 2026-11-30T23:59:00Z"
    })
    void anEndIsADayOrAMomentInTheInstallationsZone(String until, Instant end) {
        assertThat(form("12", until).terms()).isEqualTo(new CapTerms(12, end));
        assertThat(form("12", until).untilProblem(NOON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "30.11.2026", "2026-02-30", "2026-11-30 24:01", "23:59"})
    void whatIsNoMomentIsRefused(String until) {
        assertThat(form("12", until).untilProblem(NOON)).isEqualTo("admin.caps.until.odd");
    }

    @Test
    void anEndThatIsOverIsRefusedAndNoEndIsNot() {
        assertThat(form("12", "2026-11-22 12:00").untilProblem(NOON)).isEqualTo("refused.cap-over");
        assertThat(form("12", "").untilProblem(NOON)).isNull();
        assertThat(form("12", "").terms()).isEqualTo(new CapTerms(12, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "a few", "1000001", "99999999999", "1,000"})
    void whatIsNoNumberOfTasksIsRefused(String cap) {
        assertThat(form(cap, "").capProblem()).isEqualTo("refused.cap-odd");
    }

    @Test
    void noneAtAllAndAMillionAreNumbers() {
        assertThat(form("0", "").capProblem()).isNull();
        assertThat(form("1000000", "").number()).hasValue(1_000_000);
    }

    private static CapForm form(String cap, String until) {
        return new CapForm(cap, until, "A reason", LISBON);
    }
}
