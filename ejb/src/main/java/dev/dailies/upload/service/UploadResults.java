package dev.dailies.upload.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.dailies.shared.CsvCell;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.VideoLinks;
import dev.dailies.upload.Cells;
import dev.dailies.upload.UploadView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Gives a file back with what became of its rows: in their order, with all their columns, in the encoding and with the
 * separator of the file itself. A page of rows is in memory at a time.
 */
@ApplicationScoped
public class UploadResults {

    private static final int PAGE = 500;
    private static final String ERROR = "error";
    private static final List<String> RESULTS =
            List.of("task_id", "status", "video_url", "credits", "error_code", ERROR);

    @Inject
    UploadOutcomes outcomes;

    @Inject
    VideoLinks links;

    /** Every row, with six columns more. */
    public void write(UploadView upload, OutputStream out) throws IOException {
        write(upload, out, RESULTS, outcome -> true, this::results);
    }

    /**
     * The rows that came to no video and never will, with one column more. Once mended, the file can be uploaded as it
     * is: that column is ignored on its way in.
     */
    public void writeRejects(UploadView upload, OutputStream out) throws IOException {
        write(
                upload,
                out,
                List.of(ERROR),
                RowOutcome::isReject,
                outcome -> List.of(outcome.error().orElse("")));
    }

    private void write(
            UploadView upload,
            OutputStream out,
            List<String> more,
            Predicate<RowOutcome> wanted,
            Function<RowOutcome, List<String>> results)
            throws IOException {
        var form = upload.form();
        var writer = new OutputStreamWriter(out, form.charset());
        if (form.marked()) {
            writer.write('\uFEFF');
        }
        if (form.declared()) {
            writer.write("sep=" + form.separator() + "\r\n");
        }
        var kept = kept(upload.header());
        var csv = CsvWriter.builder().fieldSeparator(form.separator().charAt(0)).build(writer);
        csv.writeRecord(joined(kept, upload.header(), more));
        for (var page = outcomes.after(upload, 1, PAGE);
                !page.isEmpty();
                page = outcomes.after(upload, last(page), PAGE)) {
            page.stream()
                    .filter(wanted)
                    .forEach(outcome ->
                            csv.writeRecord(joined(kept, outcome.row().cells(), results.apply(outcome))));
        }
        csv.flush();
    }

    private static int last(List<RowOutcome> page) {
        return page.get(page.size() - 1).row().rowNo();
    }

    /** An error column is our own, from a file of rejects. */
    private static int[] kept(Cells header) {
        return IntStream.range(0, header.texts().size())
                .filter(at -> !ERROR.equalsIgnoreCase(header.at(at).strip()))
                .toArray();
    }

    private static List<String> joined(int[] kept, Cells cells, List<String> more) {
        var texts = new ArrayList<String>();
        for (var at : kept) {
            texts.add(CsvCell.text(cells.at(at)));
        }
        texts.addAll(more);
        return texts;
    }

    private List<String> results(RowOutcome outcome) {
        return List.of(
                outcome.task().map(TaskView::id).orElse(""),
                outcome.word(),
                outcome.task()
                        .filter(task -> task.status() == TaskStatus.SUCCEEDED)
                        .map(task -> links.of(task).toString())
                        .orElse(""),
                outcome.credits(),
                outcome.errorCode().orElse(""),
                CsvCell.text(outcome.error().orElse("")));
    }
}
