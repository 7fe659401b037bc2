package dev.dailies.task.service;

import dev.dailies.task.TaskStatus;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What is counted as it happens. */
@ApplicationScoped
public class TaskMetrics {

    @Inject
    Instance<MeterRegistry> registry;

    /** A create call was answered: {@code accepted}, or the code of its refusal. */
    public void created(String outcome) {
        count("dailies.creates", "outcome", outcome);
    }

    void ended(TaskStatus status) {
        count("dailies.tasks.ended", "status", status.word());
    }

    private void count(String name, String tag, String value) {
        registry.stream().forEach(meters -> meters.counter(name, tag, value).increment());
    }
}
