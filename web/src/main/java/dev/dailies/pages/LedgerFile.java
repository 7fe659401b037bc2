package dev.dailies.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.LedgerPlace;
import dev.dailies.credit.LedgerSlice;
import dev.dailies.credit.service.LedgerReading;
import dev.dailies.shared.CsvCell;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * A team's ledger as a CSV file, with the page's filters, newest first. It is read and sent in pieces, so that its length
 * costs no memory. Times are written so that programs and people in the reader's time zone understand them.
 */
@WebServlet(LedgerFile.PATH)
public class LedgerFile extends HttpServlet {

    static final String PATH = "/ledger.csv";

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 1000;

    /** Without it, Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    transient TeamAtHand team;

    @Inject
    transient LedgerReading reading;

    @Inject
    transient Moments moments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = team.place();
        if (place == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger-" + moments.today() + ".csv\"");
        write(LedgerQuery.of(request), place.teamId(), response);
    }

    private void write(LedgerQuery query, long teamId, HttpServletResponse response) throws IOException {
        var filter = query.filter(teamId, moments);
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(
                "number",
                "time",
                "entry",
                "for",
                "reason",
                "by",
                "key",
                "available",
                "held",
                "available_after",
                "held_after");
        var place = LedgerPlace.NEWEST;
        LedgerSlice slice;
        do {
            slice = reading.page(filter, place, PIECE);
            for (var line : slice.lines()) {
                csv.writeRecord(cells(line));
                place = LedgerPlace.before(line.movement().id());
            }
            csv.flush();
        } while (slice.older());
    }

    private String[] cells(LedgerLine line) {
        var movement = line.movement();
        return new String[] {
            String.valueOf(movement.id()),
            time(movement.at()),
            LedgerQuery.word(movement.kind()),
            CsvCell.text(movement.reference()),
            CsvCell.text(movement.reason()),
            CsvCell.text(line.by()),
            CsvCell.text(line.key()),
            CsvCell.number(line.availableChange()),
            CsvCell.number(movement.heldChange()),
            CsvCell.number(line.availableAfter()),
            CsvCell.number(movement.heldAfter())
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(moments.zone()));
    }
}
