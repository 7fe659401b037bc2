package dev.dailies.pages;

import dev.dailies.task.TaskView;
import dev.dailies.task.service.VideoLinks;
import dev.dailies.upload.Cells;
import dev.dailies.upload.Columns;
import dev.dailies.upload.Outlook;
import dev.dailies.upload.Progress;
import dev.dailies.upload.RowFault;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadStatus;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.service.RowOutcome;
import dev.dailies.upload.service.UploadLookup;
import dev.dailies.upload.service.UploadOutcomes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What there is to tell of one upload: its price before it starts, how far it is, its rows. Each is read when it is shown. */
@Named
@RequestScoped
public class UploadStory {

    private static final int BAD_SHOWN = 50;
    private static final int ROWS_SHOWN = 50;
    private static final int FRAMES = 6;
    private static final int SAMPLE = 3;

    @Inject
    HttpServletRequest request;

    @Inject
    UploadPage page;

    @Inject
    UploadLookup lookup;

    @Inject
    UploadOutcomes outcomes;

    @Inject
    CreditMeter meter;

    @Inject
    VideoLinks links;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private Progress progress;
    private Outlook outlook;
    private List<RowView> bad;
    private List<RowOutcome> rows;
    private List<TaskView> newest;
    private List<RowView> sample;

    private UploadView upload() {
        return page.upload();
    }

    public Outlook outlook() {
        if (outlook == null) {
            outlook = lookup.outlook(upload(), upload().totals().good());
        }
        return outlook;
    }

    public BigDecimal afterwards() {
        return meter.available().subtract(upload().totals().price().amount());
    }

    public boolean tooDear() {
        return afterwards().signum() < 0;
    }

    /** The deed with its object and its price. */
    public String startWords() {
        return words.with(
                upload().totals().good() == 1 ? "uploads.start.one" : "uploads.start",
                upload().totals().good(),
                upload().totals().price().amount());
    }

    /** About how many of its videos the team can pay. */
    public long payable() {
        var price = upload().totals().price().amount();
        return price.signum() == 0
                ? upload().totals().good()
                : meter.available()
                        .max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(upload().totals().good()))
                        .divideToIntegralValue(price)
                        .longValue();
    }

    /** How long it takes, in words. */
    public String takes() {
        return outlook().atOnce() == 0 ? "–" : about(outlook().takes());
    }

    public Instant doneBy() {
        return outlook().atOnce() == 0 ? null : moments.now().plus(outlook().takes());
    }

    public List<RowView> bad() {
        if (bad == null) {
            bad = upload().totals().bad() == 0 ? List.of() : lookup.badRowsAfter(upload(), 1, BAD_SHOWN);
        }
        return bad;
    }

    public int badShown() {
        return BAD_SHOWN;
    }

    /** What to do about a row, in the reader's language. */
    public String remedy(RowFault fault) {
        var column = fault.column() == null ? "row" : fault.column();
        var exact = "uploads.fault." + column
                + (fault.value() == null || fault.value().isBlank() ? ".empty" : "");
        return words.has(exact) ? words.of(exact) : words.of("uploads.fault." + column);
    }

    public Progress progress() {
        if (progress == null) {
            progress = lookup.progress(upload());
        }
        return progress;
    }

    /** How many have their end, one way or the other. */
    public long done() {
        return progress().succeeded() + progress().failed() + progress().cancelled();
    }

    /** When it will be over, by its own pace so far; {@code null} where there is none yet. */
    public Instant end() {
        if (upload().status() != UploadStatus.RUNNING || done() == 0) {
            return null;
        }
        var soFar = Duration.between(upload().startedAt(), moments.now());
        var left = upload().totals().good() - done();
        return moments.now().plus(soFar.dividedBy(done()).multipliedBy(left));
    }

    public List<TaskView> newest() {
        if (newest == null) {
            newest = outcomes.newest(upload(), FRAMES);
        }
        return newest;
    }

    public String film(TaskView task) {
        return links.of(task).toString();
    }

    /** A page of rows behind the one that the address names. */
    public List<RowOutcome> rows() {
        if (rows == null) {
            rows = outcomes.after(upload(), (int) Math.max(1, Form.number(request, "after")), ROWS_SHOWN);
        }
        return rows;
    }

    public boolean rowsAsked() {
        return upload().header() != null && request.getParameter("after") != null;
    }

    /** Behind which row the next page begins; 0 after the last. */
    public int next() {
        return rows().size() < ROWS_SHOWN ? 0 : rows().get(ROWS_SHOWN - 1).row().rowNo();
    }

    public String prompt(Cells cells) {
        return Columns.of(upload().header()).text(Columns.Name.PROMPT, cells);
    }

    /** The first rows as they were read: whoever sees strange letters here reads the file differently. */
    public List<RowView> sample() {
        if (sample == null) {
            sample = lookup.rowsAfter(upload(), 1, SAMPLE);
        }
        return sample;
    }

    private String about(Duration time) {
        if (time.toHours() >= 2) {
            return words.with("uploads.hours", Math.round(time.toMinutes() / 60.0));
        }
        return words.with("uploads.minutes", Math.max(1, time.toMinutes()));
    }
}
