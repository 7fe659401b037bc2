package dev.dailies.upload;

import dev.dailies.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is wrong with a row.
 *
 * @param column the name of the column, or {@code null} where it is about the whole row
 * @param value what stands there, cut to 200 characters
 * @param code the contract's
 * @param message what to do about it
 */
@Embeddable
public record RowFault(
        @Column(name = "fault_column") String column,
        @Column(name = "fault_value") String value,
        @Column(name = "error_code") String code,
        @Column(name = "error_message") String message) {

    private static final int LONGEST = 200;
    private static final int LONGEST_MESSAGE = 1000;

    public RowFault {
        column = cut(column, LONGEST);
        value = cut(value, LONGEST);
        message = cut(message, LONGEST_MESSAGE);
    }

    /** What the API would have answered to the same request. */
    public static RowFault of(Refusal refusal, Columns columns, Cells cells) {
        var column = refusal.param().flatMap(columns::ofParam);
        return new RowFault(
                column.map(Columns.Name::word).orElse(null),
                column.map(name -> columns.text(name, cells)).orElse(null),
                refusal.code(),
                refusal.getMessage());
    }

    /** Never through the middle of a character, and without what PostgreSQL does not take for text. */
    private static String cut(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text == null ? null : text.replace('\0', '\uFFFD');
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).replace('\0', '\uFFFD');
    }
}
