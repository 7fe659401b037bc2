package dev.dailies.pages;

import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.Movement;
import dev.dailies.shared.CsvCell;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.Resolution;
import dev.dailies.task.TaskStatus;
import dev.dailies.usage.UsedTask;
import dev.dailies.usage.service.UsageReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The rows of the ledger behind a row of the report of usage as a CSV file, whatever their number. */
@WebServlet("/admin/usage-ledger.csv")
public class UsageLedgerFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD = List.of(
            "number",
            "time",
            "entry",
            "task",
            "status",
            "team_id",
            "team",
            "person",
            "key",
            "model",
            "size",
            "seconds",
            "balance",
            "held",
            "provider_cost");

    @Inject
    transient UsageReport report;

    @Inject
    transient UsageReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var part = report.query().part();
        var csv = new CsvDownload(response, "usage-ledger-%s-%s".formatted(part.first(), part.last())).begin(HEAD);
        var place = Place.<String>newest();
        Slice<UsedTask> slice;
        do {
            slice = reading.tasks(part, report.days(), place, CsvDownload.PIECE);
            for (var task : slice.rows()) {
                for (var movement : task.movements()) {
                    csv.writeRecord(cells(task, movement));
                }
                place = Place.before(task.id());
            }
            csv.flush();
        } while (slice.older());
    }

    private List<String> cells(UsedTask task, Movement movement) {
        return List.of(
                String.valueOf(movement.id()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        movement.at().atZone(report.days().zone())),
                LedgerQuery.word(movement.kind()),
                task.id(),
                task.status().word(),
                String.valueOf(task.teamId()),
                CsvCell.text(task.team()),
                CsvCell.text(task.person()),
                CsvCell.text(task.key()),
                CsvCell.text(task.model()),
                Resolution.valueOf(task.size()).label(),
                String.valueOf(task.seconds()),
                CsvCell.number(movement.balanceChange()),
                CsvCell.number(movement.heldChange()),
                endsIt(task, movement) ? CsvCell.number(task.cost()) : "");
    }

    /** What the provider asked stands once, beside the row that ended the task. */
    private static boolean endsIt(UsedTask task, Movement movement) {
        return movement.kind() == LedgerKind.CHARGE
                || movement.kind() == LedgerKind.RELEASE && task.status() != TaskStatus.SUCCEEDED;
    }
}
