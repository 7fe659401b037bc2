package dev.dailies.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0.42, 0.42",
        "0.420000, 0.42",
        "0.052, 0.052",
        "0.000001, 0.000001",
        "100, 100.00",
        "1E+2, 100.00",
        "999999999999.999999, 999999999999.999999"
    })
    void anAmountReadsWithAtLeastTwoPlacesAndNeverAnExponent(String amount, String reads) {
        assertThat(Credits.of(amount)).hasToString(reads);
    }

    @ParameterizedTest
    @CsvSource({"-1.5, -1.50", "0, 0.00", "-0.000001, -0.000001"})
    void anAmountBelowZeroReadsTheSameWay(BigDecimal amount, String reads) {
        assertThat(Credits.plain(amount)).isEqualTo(reads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "-1", "0.0000001", "1000000000000", "1E+12", "lots", ""})
    void whatNoAccountCouldHoldIsNoAmount(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.of(amount));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(Credits.of("1.5")).isEqualTo(Credits.of("1.500000")).hasSameHashCodeAs(Credits.of("1.50"));
    }

    @Test
    void tenDimesAreExactlyOne() {
        var sum = Credits.NONE;
        for (var i = 0; i < 10; i++) {
            sum = sum.plus(Credits.of("0.1"));
        }

        assertThat(sum).isEqualTo(Credits.of("1"));
    }

    @Test
    void fifteenSecondsAtFourteenCentsAreTwoCreditsTen() {
        assertThat(Credits.of("0.14").times(15)).isEqualTo(Credits.of("2.1"));
        assertThat(Credits.of("0.14").times(0)).isEqualTo(Credits.NONE);
    }

    @Test
    void takingMoreAwayThanThereIsLeavesNothing() {
        assertThat(Credits.of("5").lessAtMost(Credits.of("2"))).isEqualTo(Credits.of("3"));
        assertThat(Credits.of("2").lessAtMost(Credits.of("2"))).isEqualTo(Credits.NONE);
        assertThat(Credits.of("2").lessAtMost(Credits.of("5"))).isEqualTo(Credits.NONE);
    }

    @Test
    void nothingIsNoneAndTheSmallestAmountIsNot() {
        assertThat(Credits.of("0.000000").isNone()).isTrue();
        assertThat(Credits.of("0.000001").isNone()).isFalse();
    }

    @Test
    void amountsCompareByWorth() {
        assertThat(Credits.of("9")).isLessThan(Credits.of("10"));
    }

    @Test
    void whatIsAvailableIsTheBalanceLessWhatIsHeldAndMayBeBelowZero() {
        assertThat(new CreditBalance(new BigDecimal("10.00"), new BigDecimal("2.5")).available())
                .isEqualByComparingTo("7.5");
        assertThat(new CreditBalance(new BigDecimal("1"), new BigDecimal("1.13")).available())
                .isEqualByComparingTo("-0.13");
    }

    @Test
    void theColumnKeepsAnAmountAndItsAbsence() {
        var column = new CreditsColumn();

        assertThat(column.convertToDatabaseColumn(Credits.of("0.42"))).isEqualTo(new BigDecimal("0.420000"));
        assertThat(column.convertToEntityAttribute(new BigDecimal("0.420000"))).isEqualTo(Credits.of("0.42"));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void whoeverHasTooLittleIsToldThePriceAndWhatThereIs() {
        var refusal = new BalanceTooLow(Credits.of("0.42"), new CreditBalance(new BigDecimal("1"), BigDecimal.ONE));

        assertThat(refusal.code()).isEqualTo("grok_video_balance_too_low");
        assertThat(refusal).hasMessageContaining("0.42 credits").hasMessageContaining("0.00 available");
        assertThat(refusal.param()).isEmpty();
    }
}
