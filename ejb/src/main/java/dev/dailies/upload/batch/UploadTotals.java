package dev.dailies.upload.batch;

import dev.dailies.upload.service.UploadStaging;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last step: compares the rows with one another, and adds up what they came to. */
@Dependent
@Named
public class UploadTotals extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String upload;

    @Inject
    @BatchProperty
    String lease;

    @Inject
    UploadStaging staging;

    @Override
    public String process() {
        staging.refuseRepeated(upload, lease);
        staging.finish(upload, lease);
        return null;
    }
}
