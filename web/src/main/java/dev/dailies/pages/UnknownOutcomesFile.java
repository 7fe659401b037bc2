package dev.dailies.pages;

import dev.dailies.shared.CsvCell;
import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.UnknownOutcome;
import dev.dailies.task.service.OperationReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** All tasks of unknown outcome as a CSV file, to be laid beside the provider's bill. */
@WebServlet("/admin/unknown-outcomes.csv")
public class UnknownOutcomesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD = List.of(
            "task",
            "created",
            "ended",
            "provider",
            "model",
            "provider_job",
            "seconds",
            "resolution",
            "price",
            "team",
            "by");

    @Inject
    transient OperationReading reading;

    @Inject
    transient Moments moments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var csv = new CsvDownload(response, "unknown-outcomes-" + moments.today()).begin(HEAD);
        var place = Place.<String>newest();
        Slice<UnknownOutcome> slice;
        do {
            slice = reading.unknownOutcomes(place, CsvDownload.PIECE);
            for (var outcome : slice.rows()) {
                csv.writeRecord(cells(outcome));
                place = Place.before(outcome.taskId());
            }
            csv.flush();
        } while (slice.older());
    }

    private List<String> cells(UnknownOutcome outcome) {
        return List.of(
                outcome.taskId(),
                moments.stamp(outcome.createdAt()),
                stamp(outcome.endedAt()),
                outcome.provider(),
                CsvCell.text(outcome.model()),
                CsvCell.text(Objects.toString(outcome.job(), "")),
                String.valueOf(outcome.seconds()),
                outcome.resolution().label(),
                outcome.price().toString(),
                CsvCell.text(outcome.team()),
                CsvCell.text(outcome.email()));
    }

    private String stamp(Instant moment) {
        return moment == null ? "" : moments.stamp(moment);
    }
}
