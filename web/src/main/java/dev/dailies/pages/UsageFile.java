package dev.dailies.pages;

import dev.dailies.shared.CsvCell;
import dev.dailies.usage.DayUsage;
import dev.dailies.usage.UsageSlice;
import dev.dailies.usage.service.UsageReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Usage as a CSV file, a line for each day and subject of the page. It is read and sent a month at a time. */
@WebServlet("/admin/usage.csv")
public class UsageFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEAD = List.of(
            "day",
            "zone",
            "by",
            "id",
            "name",
            "videos",
            "charged",
            "given_back",
            "provider_cost",
            "margin",
            "videos_with_cost",
            "failed",
            "cancelled",
            "expired");

    @Inject
    transient UsageReport report;

    @Inject
    transient UsageReading reading;

    @Inject
    transient UsageNames names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var stretch = report.query().stretch();
        var csv = new CsvDownload(response, "usage-%s-%s".formatted(stretch.first(), stretch.last())).begin(HEAD);
        for (var first = stretch.first();
                !first.isAfter(stretch.last());
                first = first.plusMonths(1).withDayOfMonth(1)) {
            var lastOfMonth = first.withDayOfMonth(first.lengthOfMonth());
            var usage = reading.usage(
                    days(first, lastOfMonth.isAfter(stretch.last()) ? stretch.last() : lastOfMonth),
                    false,
                    report.days());
            names.of(
                    report.query().grouping().facet(),
                    usage.stream().map(DayUsage::subject).toList());
            for (var one : usage) {
                csv.writeRecord(cells(one));
            }
            csv.flush();
        }
    }

    private UsageSlice days(LocalDate first, LocalDate last) {
        var whole = report.query().whole();
        return new UsageSlice(whole.facet(), null, whole.teamId(), first, last);
    }

    private List<String> cells(DayUsage one) {
        var usage = one.usage();
        var subject = names.of(report.query().grouping().facet(), List.of(one.subject()))
                .get(one.subject());
        return List.of(
                one.day().toString(),
                report.days().zone().getId(),
                report.query().grouping().word(),
                CsvCell.text(subject.id()),
                CsvCell.text(subject.note() == null ? subject.name() : subject.name() + " (" + subject.note() + ")"),
                String.valueOf(usage.videos()),
                CsvCell.number(usage.charged()),
                CsvCell.number(usage.givenBack()),
                CsvCell.number(usage.cost()),
                CsvCell.number(usage.margin()),
                String.valueOf(usage.priced()),
                String.valueOf(usage.failed()),
                String.valueOf(usage.cancelled()),
                String.valueOf(usage.expired()));
    }
}
