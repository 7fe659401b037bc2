package dev.dailies.pages;

import dev.dailies.audit.AuditLine;
import dev.dailies.audit.service.AuditReading;
import dev.dailies.shared.CsvCell;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The audit log as a CSV file, with the page's filters. */
@WebServlet("/admin/audit.csv")
public class AuditFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD =
            List.of("number", "time", "by", "from_address", "deed", "kind", "id", "name", "was", "became", "reason");

    @Inject
    transient AuditReading reading;

    @Inject
    transient Moments moments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = AuditQuery.of(request).filter(moments);
        new CsvDownload(response, "audit-" + moments.today())
                .send(HEAD, place -> reading.page(filter, place, CsvDownload.PIECE), AuditLine::id, this::cells);
    }

    private List<String> cells(AuditLine line) {
        return List.of(
                String.valueOf(line.id()),
                moments.stamp(line.at()),
                CsvCell.text(line.email()),
                line.address(),
                AuditQuery.word(line.deed()),
                AuditQuery.word(line.subject().kind()),
                CsvCell.text(line.subject().id()),
                CsvCell.text(line.subject().name()),
                CsvCell.text(line.change().was()),
                CsvCell.text(line.change().became()),
                CsvCell.text(line.reason()));
    }
}
