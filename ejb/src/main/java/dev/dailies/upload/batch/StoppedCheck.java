package dev.dailies.upload.batch;

import dev.dailies.upload.service.UploadLeases;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/**
 * A node that stops has the batch runtime stop all dry runs, other nodes' too, each after its chunk. Whoever comes first
 * goes on with them; without this, only once the lease ends.
 */
@Dependent
@Named
public class StoppedCheck extends AbstractJobListener {

    private static final Set<BatchStatus> STOPPED = EnumSet.of(BatchStatus.STOPPING, BatchStatus.STOPPED);

    @Inject
    @BatchProperty
    String upload;

    @Inject
    @BatchProperty
    String lease;

    @Inject
    JobContext job;

    @Inject
    UploadLeases leases;

    @Override
    public void afterJob() {
        if (STOPPED.contains(job.getBatchStatus())) {
            leases.giveBack(upload, lease);
        }
    }
}
