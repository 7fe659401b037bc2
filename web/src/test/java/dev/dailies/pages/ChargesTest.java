package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargesTest {

    @Test
    void modelsAreSeriesTheDearestFirst() {
        var charges = new Charges(List.of(one(0, "a", "1"), one(1, "b", "3"), one(1, "a", "0.5")), 2);

        assertThat(charges.series()).extracting(Charges.Series::name).containsExactly("b", "a");
        assertThat(charges.series()).extracting(Charges.Series::look).containsExactly("c1", "c2");
        assertThat(charges.sum()).isEqualByComparingTo("4.5");
        assertThat(charges.of(1)).isEqualByComparingTo("3.5");
        assertThat(charges.amount(0, 0)).isZero();
        assertThat(charges.busy()).containsExactly(0, 1);
    }

    @Test
    void whatAreMoreThanFiveAreOthersTogether() {
        var charged = IntStream.rangeClosed(1, 7)
                .mapToObj(model -> one(0, "model-" + model, String.valueOf(10 - model)))
                .toList();
        var charges = new Charges(charged, 1);

        assertThat(charges.series()).hasSize(6);
        assertThat(charges.series().get(5)).isEqualTo(new Charges.Series("c-others", null, new BigDecimal("7")));
        assertThat(charges.amount(0, 5)).isEqualByComparingTo("7");
        assertThat(charges.sum()).isEqualByComparingTo("42");
    }

    @Test
    void twoChargesForOneModelAreOnePart() {
        var charges = new Charges(List.of(one(0, "a", "1"), one(0, "a", "10")), 1);

        assertThat(charges.amount(0, 0)).isEqualByComparingTo("11");
        assertThat(new BarChart(charges, 1, 358).bars()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.07, 0.02", "1.26, 0.5", "4, 1", "52, 20", "801, 500", "0, 0.000001"})
    void linesStandAtRoundAmountsAndThereAreFewOfThem(String highest, String step) {
        var chart = new BarChart(new Charges(List.of(one(0, "a", highest)), 1), 1, 358);

        assertThat(chart.lines()).hasSizeBetween(2, 5);
        assertThat(chart.lines().get(1).amount()).isEqualByComparingTo(step);
    }

    @Test
    void barsStandOnOneAnotherAndOnTheFloor() {
        var chart = new BarChart(new Charges(List.of(one(0, "a", "3"), one(0, "b", "1")), 30), 30, 1120);

        assertThat(chart.bars()).hasSize(2);
        var low = chart.bars().get(0);
        var high = chart.bars().get(1);
        assertThat(bottom(low)).isEqualTo(184, within(0.2));
        assertThat(bottom(high)).isEqualTo(Double.parseDouble(low.y()), within(0.2));
        assertThat(chart.ticks(3))
                .hasSize(10)
                .last()
                .satisfies(tick -> assertThat(tick.bar()).isEqualTo(29));
    }

    private static double bottom(BarChart.Bar bar) {
        return Double.parseDouble(bar.y()) + Double.parseDouble(bar.height());
    }

    private static Charges.Charge one(int bar, String of, String credits) {
        return new Charges.Charge(bar, of, new BigDecimal(credits));
    }
}
