package dev.dailies.shared;

import java.math.BigDecimal;

/**
 * Writes one cell of a CSV file so that a spreadsheet shows it and never computes it: a text that begins as a formula
 * does gets an apostrophe in front. Numbers are ours, so they stay numbers, and a negative one keeps its sign.
 */
public final class CsvCell {

    /** Half of them are the full-width forms, which spreadsheets in Asian languages take for the others. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    /** A text that somebody wrote, or nothing. */
    public static String text(String written) {
        if (written == null || written.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(written.charAt(0)) < 0 ? written : "'" + written;
    }

    /** What {@link #text} was given, from what it made of it. */
    public static String plain(String read) {
        return read.length() > 1 && read.charAt(0) == '\'' && BEGINS_A_FORMULA.indexOf(read.charAt(1)) >= 0
                ? read.substring(1)
                : read;
    }

    /** An amount with a point and no zeros at its end, in whatever country it is read. */
    public static String number(BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
