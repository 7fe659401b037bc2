package dev.dailies.upload.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.dailies.shared.CsvCell;
import dev.dailies.upload.Cells;
import dev.dailies.upload.FileForm;
import dev.dailies.upload.FileProblem;
import dev.dailies.upload.FileRefusal;
import dev.dailies.upload.ReadRow;
import dev.dailies.upload.UnreadableFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a CSV file, numbered as a spreadsheet numbers them: blank ones count, line breaks in a cell do not. */
final class CsvRows {

    /** As a spreadsheet has it, twice over; what never ends is a quotation mark that was never closed. */
    private static final int LONGEST = 65_536;

    private static final int MOST_CELLS = 1000;

    private final Iterator<CsvRecord> records;
    private int rowNo;

    CsvRows(InputStream file, FileForm form) {
        var reader = new BufferedReader(new InputStreamReader(file, form.charset()));
        skipMark(reader, form);
        this.records = CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST)
                                .maxRecordSize(LONGEST)
                                .build(),
                        reader)
                .iterator();
    }

    /**
     * The next row that is not blank.
     *
     * @throws UnreadableFile if what follows is no CSV
     */
    Optional<ReadRow> next() {
        while (hasNext()) {
            var cells = new Cells(
                    records.next().getFields().stream().map(CsvCell::plain).toList());
            rowNo++;
            if (!cells.isBlank()) {
                return Optional.of(new ReadRow(rowNo, cells));
            }
        }
        return Optional.empty();
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException malformed) {
            throw new UnreadableFile(new FileRefusal(problem(malformed), String.valueOf(rowNo + 1)));
        }
    }

    private static FileProblem problem(CsvParseException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("maximum")
                    || String.valueOf(cause.getMessage()).contains("Maximum")) {
                return FileProblem.CELL_TOO_LARGE;
            }
        }
        return FileProblem.BROKEN_QUOTES;
    }

    /** A byte order mark is no part of the first column's name, and a declared separator no row. */
    private static void skipMark(Reader reader, FileForm form) {
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            if (form.declared()) {
                skipLine(reader);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void skipLine(Reader reader) throws IOException {
        var c = reader.read();
        while (c != '\n' && c != '\r' && c >= 0) {
            c = reader.read();
        }
        reader.mark(1);
        if (c == '\r' && reader.read() != '\n') {
            reader.reset();
        }
    }
}
