package dev.dailies.pages;

import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.service.LedgerReading;
import dev.dailies.shared.CsvCell;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * A team's ledger as a CSV file, with the page's filters. Times are written so that programs and people in the reader's time zone understand them.
 */
@WebServlet(LedgerFile.PATH)
public class LedgerFile extends HttpServlet {

    static final String PATH = "/ledger.csv";

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD = List.of(
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
        var filter = LedgerQuery.of(request).filter(place.teamId(), moments);
        new CsvDownload(response, "ledger-" + moments.today())
                .send(
                        HEAD,
                        beside -> reading.page(filter, beside, CsvDownload.PIECE),
                        line -> line.movement().id(),
                        this::cells);
    }

    private List<String> cells(LedgerLine line) {
        var movement = line.movement();
        return List.of(
                String.valueOf(movement.id()),
                moments.stamp(movement.at()),
                LedgerQuery.word(movement.kind()),
                CsvCell.text(movement.reference()),
                CsvCell.text(movement.reason()),
                CsvCell.text(line.by()),
                CsvCell.text(line.key()),
                CsvCell.number(line.availableChange()),
                CsvCell.number(movement.heldChange()),
                CsvCell.number(line.availableAfter()),
                CsvCell.number(movement.heldAfter()));
    }
}
