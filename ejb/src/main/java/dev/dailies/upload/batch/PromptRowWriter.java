package dev.dailies.upload.batch;

import dev.dailies.upload.ReadRow;
import dev.dailies.upload.service.UploadStaging;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Has a chunk of rows checked and staged. */
@Dependent
@Named
public class PromptRowWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    String upload;

    @Inject
    @BatchProperty
    String lease;

    @Inject
    UploadStaging staging;

    @Override
    public void writeItems(List<Object> items) {
        staging.stage(upload, lease, items.stream().map(ReadRow.class::cast).toList());
    }
}
