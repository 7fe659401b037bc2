package dev.dailies.upload.service;

import dev.dailies.shared.Settings;
import dev.dailies.task.service.Pulse;
import dev.dailies.upload.CheckInHand;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;

/**
 * Starts the dry runs that nobody has in hand, and goes on with those whose node is gone. Who may is decided by the lease
 * in the upload's own row: the batch runtime knows the executions of all nodes, but not which of the nodes live.
 */
@ApplicationScoped
public class UploadChecks {

    private static final Logger LOG = System.getLogger(UploadChecks.class.getName());
    private static final String JOB = "prompt-check";

    /** A node that dies costs one of them, unless the dry run got further meanwhile. */
    private static final int TRIES = 5;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    UploadLeases leases;

    @Inject
    Pulse pulse;

    void goOn() {
        if (pulse.rests()) {
            return;
        }
        leases.toCheck(clock.instant()).forEach(this::check);
    }

    private void check(String uploadId) {
        var lease = UUID.randomUUID().toString();
        var now = clock.instant();
        leases.take(uploadId, lease, now, now.plus(settings.following().lease()))
                .ifPresent(check -> {
                    if (check.tries() > TRIES) {
                        giveUp(check);
                    } else {
                        begin(check, lease);
                    }
                });
    }

    private void begin(CheckInHand check, String lease) {
        var operator = BatchRuntime.getJobOperator();
        var parameters = new Properties();
        parameters.setProperty("upload", check.uploadId());
        parameters.setProperty("lease", lease);
        leases.checkedBy(
                check.uploadId(),
                check.execution() == null
                        ? operator.start(JOB, parameters)
                        : again(operator, check.execution(), parameters));
    }

    private void giveUp(CheckInHand check) {
        leases.giveUp(check.uploadId(), clock.instant());
        LOG.log(
                Level.ERROR,
                "The dry run of {0} was given up: it got no further in {1} tries, and the file is not to blame",
                check.uploadId(),
                TRIES);
    }

    /** From its last checkpoint on, whatever the batch runtime believes of the node that had it. */
    private static long again(JobOperator operator, long execution, Properties parameters) {
        try {
            var forced = new Properties();
            forced.putAll(parameters);
            forced.setProperty("jberet.restart.mode", "force");
            return operator.restart(execution, forced);
        } catch (BatchRuntimeException notToBeGoneOnWith) {
            LOG.log(Level.WARNING, "A dry run begins anew: {0}", notToBeGoneOnWith.getMessage());
            return operator.start(JOB, parameters);
        }
    }
}
