package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The provider did not take the task, or did not answer (contract 2.10, 4.4). Nothing was charged. */
public class ProviderFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String taskId;
    private final Integer upstreamStatus;
    private final String upstreamError;

    public ProviderFailed(TaskView task) {
        super(task.error().code(), task.error().message());
        this.taskId = task.id();
        this.upstreamStatus = task.upstreamStatus();
        this.upstreamError = task.upstreamError();
    }

    /** The task that is kept as failed. */
    public String taskId() {
        return taskId;
    }

    /** The provider's HTTP status, or {@code null} where no answer came. */
    public Integer upstreamStatus() {
        return upstreamStatus;
    }

    /** The provider's error body, JSON or text, without what is the operator's; or {@code null}. */
    public String upstreamError() {
        return upstreamError;
    }
}
