package dev.dailies.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Sends a list as a CSV file, newest first. It is read and sent in pieces, so that its length costs no memory. */
record CsvDownload(HttpServletResponse response, String name) {

    static final int PIECE = 1000;

    /** Without it, Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * @param pages gives the rows beside a place, at most {@link #PIECE} of them
     * @param number what numbers a row among all
     */
    <T> void send(
            List<String> head,
            Function<Place<Long>, Slice<T>> pages,
            ToLongFunction<T> number,
            Function<T, List<String>> cells)
            throws IOException {
        var csv = begin(head);
        var place = Place.<Long>newest();
        Slice<T> slice;
        do {
            slice = pages.apply(place);
            for (var row : slice.rows()) {
                csv.writeRecord(cells.apply(row));
                place = Place.before(number.applyAsLong(row));
            }
            csv.flush();
        } while (slice.older());
    }

    /** The file's first line, to be followed by the others. */
    CsvWriter begin(List<String> head) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out).writeRecord(head);
    }
}
