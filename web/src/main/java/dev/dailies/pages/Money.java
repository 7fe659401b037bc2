package dev.dailies.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** Writes one column of amounts: so many decimals, and for the whole column as many more as one of its amounts needs. */
final class Money {

    private static final int IN_LEDGERS = 3;
    private static final char MINUS = '\u2212';

    private final DecimalFormat plain;

    /** A column of a ledger: three decimals. */
    Money(Collection<BigDecimal> column, Locale locale) {
        this(column, IN_LEDGERS, locale);
    }

    Money(Collection<BigDecimal> column, int usual, Locale locale) {
        var decimals = column.stream()
                .mapToInt(amount -> amount.stripTrailingZeros().scale())
                .reduce(usual, Math::max);
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        plain = new DecimalFormat("#,##0", symbols);
        plain.setMinimumFractionDigits(decimals);
        plain.setMaximumFractionDigits(decimals);
        plain.setRoundingMode(RoundingMode.UNNECESSARY);
    }

    String write(BigDecimal amount) {
        return plain.format(amount);
    }

    /** With its sign, unless it is nothing. */
    String change(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + write(amount);
    }
}
