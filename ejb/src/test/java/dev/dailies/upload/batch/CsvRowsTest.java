package dev.dailies.upload.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.upload.Cells;
import dev.dailies.upload.FileForm;
import dev.dailies.upload.ReadRow;
import dev.dailies.upload.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final FileForm COMMAS = new FileForm("UTF-8", false, ",", false);

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThem() {
        var rows = rows("prompt,duration\r\n\"A kettle\nby a window\",5\r\n\r\n , \nRain,3\n", COMMAS);

        assertThat(rows)
                .containsExactly(
                        row(1, "prompt", "duration"), row(2, "A kettle\nby a window", "5"), row(5, "Rain", "3"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstName(String encoding) {
        var form = new FileForm(encoding, true, ",", false);
        var file = "\uFEFFprompt\n水壶\n".getBytes(Charset.forName(encoding));

        assertThat(rows(new ByteArrayInputStream(file), form)).containsExactly(row(1, "prompt"), row(2, "水壶"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aDeclaredSeparatorIsNoRow(String lineEnd) {
        var file = String.join(lineEnd, "sep=;", "prompt;duration", "Rain;3", "");

        assertThat(rows(file, new FileForm("UTF-8", false, ";", true)))
                .containsExactly(row(1, "prompt", "duration"), row(2, "Rain", "3"));
    }

    @Test
    void raggedRowsKeepTheCellsThatTheyHave() {
        assertThat(rows("prompt,duration\nRain\nSnow,3,4,5\n", COMMAS))
                .containsExactly(row(1, "prompt", "duration"), row(2, "Rain"), row(3, "Snow", "3", "4", "5"));
    }

    @Test
    void theApostropheOfANeutralisedFormulaIsTakenOff() {
        assertThat(rows("prompt\n'=1+1\n'tis a kettle\n", COMMAS))
                .containsExactly(row(1, "prompt"), row(2, "=1+1"), row(3, "'tis a kettle"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldByItsRow() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> rows("prompt\nRain\n\"Snow" + " falls\n".repeat(20_000), COMMAS))
                .withMessageStartingWith("Row 3 never ends: it has more than 65,536 characters.");
    }

    @Test
    void aCellOf50MegabytesIsRefusedAndNeverHeld() {
        var endless = new InputStream() {
            private long left = 50L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> rows(endless, COMMAS))
                .withMessageStartingWith("Row 1 never ends");
    }

    @Test
    void manyShortCellsAreNoWayAroundTheBound() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> rows("prompt\n" + "x,".repeat(2_000), COMMAS))
                .withMessageStartingWith("Row 2 ");
    }

    @Test
    void textBehindAClosingQuotationMarkIsToldByItsRow() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> rows("prompt\n\"A \"kettle\" by a window\"\n", COMMAS))
                .withMessageStartingWith("Row 2 has a quotation mark out of place.");
    }

    @Test
    void aFileInPiecesReadsAsAWhole() {
        var file = "prompt,duration\nA kettle 🎬,5\nRain,3\n".getBytes(UTF_8);
        var pieces = new PieceStream(number ->
                Arrays.copyOfRange(file, Math.min(number * 5, file.length), Math.min(number * 5 + 5, file.length)));

        assertThat(rows(pieces, COMMAS))
                .containsExactly(row(1, "prompt", "duration"), row(2, "A kettle 🎬", "5"), row(3, "Rain", "3"));
    }

    private static List<ReadRow> rows(String file, FileForm form) {
        return rows(new ByteArrayInputStream(file.getBytes(UTF_8)), form);
    }

    private static List<ReadRow> rows(InputStream file, FileForm form) {
        var csv = new CsvRows(file, form);
        var rows = new ArrayList<ReadRow>();
        for (var row = csv.next(); row.isPresent(); row = csv.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static ReadRow row(int number, String... cells) {
        return new ReadRow(number, new Cells(List.of(cells)));
    }
}
