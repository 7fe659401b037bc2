package dev.dailies.upload.batch;

import dev.dailies.upload.service.UploadStaging;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last step: adds up what the rows came to. */
@Dependent
@Named
public class UploadTotals extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String upload;

    @Inject
    UploadStaging staging;

    @Override
    public String process() {
        staging.finish(upload);
        return null;
    }
}
