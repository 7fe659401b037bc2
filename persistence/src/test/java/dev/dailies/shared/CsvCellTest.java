package dev.dailies.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                "=HYPERLINK(\"https://example.com\",\"Click\")"
            })
    void aTextThatBeginsAsAFormulaIsShownAndNotComputed(String text) {
        assertThat(CsvCell.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A night ferry", "1 + 1 = 2", "夜航", "'quoted'", " =1+1", "a@example.com", "3 - 2", "🛥 at night"
            })
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(CsvCell.text(text)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(CsvCell.text(null)).isEmpty();
        assertThat(CsvCell.text("")).isEmpty();
        assertThat(CsvCell.number(null)).isEmpty();
    }

    @Test
    void aNumberStaysANumberThoughItIsNegative() {
        assertThat(CsvCell.number(new BigDecimal("-1.410000"))).isEqualTo("-1.41");
        assertThat(CsvCell.number(new BigDecimal("100.000000"))).isEqualTo("100");
        assertThat(CsvCell.number(new BigDecimal("0.000000"))).isEqualTo("0");
        assertThat(CsvCell.number(new BigDecimal("1E+9"))).isEqualTo("1000000000");
    }
}
