package dev.dailies.upload.batch;

import dev.dailies.shared.Settings;
import dev.dailies.upload.Cells;
import dev.dailies.upload.Columns;
import dev.dailies.upload.FileProblem;
import dev.dailies.upload.FileRefusal;
import dev.dailies.upload.ReadRow;
import dev.dailies.upload.UnreadableFile;
import dev.dailies.upload.service.UploadStaging;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of an upload. Its checkpoint is the number of the last row that it has read; one that does not fit the
 * rows that are staged, because another execution has begun again since, is not gone on from.
 */
@Dependent
@Named
public class PromptRowReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    String upload;

    @Inject
    @BatchProperty
    String lease;

    @Inject
    Settings settings;

    @Inject
    UploadStaging staging;

    private CsvRows rows;
    private int lastRow;
    private int count;

    @Override
    public void open(Serializable checkpoint) {
        var form = staging.upload(upload).form();
        rows = new CsvRows(new PieceStream(piece -> staging.piece(upload, piece)), form);
        try {
            var header = rows.next().map(ReadRow::cells).orElse(new Cells(List.of()));
            Columns.of(header);
            if (checkpoint instanceof Integer row && staging.isStagedUpTo(upload, row)) {
                skipTo(row);
            } else {
                staging.beginAgain(upload, lease, header);
            }
        } catch (UnreadableFile unreadable) {
            refuse(unreadable.refusal());
        }
    }

    @Override
    public ReadRow readItem() {
        try {
            var row = rows == null ? Optional.<ReadRow>empty() : rows.next();
            row.ifPresent(read -> lastRow = read.rowNo());
            if (row.isPresent() && ++count > settings.uploads().maxRows()) {
                refuse(new FileRefusal(
                        FileProblem.TOO_MANY_ROWS,
                        "%,d".formatted(settings.uploads().maxRows())));
                return null;
            }
            if (row.isEmpty() && rows != null && count == 0) {
                refuse(FileRefusal.of(FileProblem.NO_ROWS));
            }
            return row.orElse(null);
        } catch (UnreadableFile unreadable) {
            refuse(unreadable.refusal());
            return null;
        }
    }

    @Override
    public Integer checkpointInfo() {
        return lastRow;
    }

    private void skipTo(int row) {
        while (lastRow < row) {
            var skipped = rows.next().orElseThrow(() -> new IllegalStateException("The file has become shorter"));
            lastRow = skipped.rowNo();
            count++;
        }
    }

    private void refuse(FileRefusal why) {
        staging.refuse(upload, lease, why);
        rows = null;
    }
}
