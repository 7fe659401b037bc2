package dev.dailies.task.service;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** What every log line of a piece of work carries, on whichever thread it goes on: the request's id and the task's. */
final class LogContext {

    private static final String TASK = "task";

    private final Map<String, String> context;
    private final String taskId;

    private LogContext(Map<String, String> context, String taskId) {
        this.context = context;
        this.taskId = taskId;
    }

    /** This thread's context, and the task. */
    static LogContext of(String taskId) {
        return new LogContext(Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of()), taskId);
    }

    <T> T in(Supplier<T> work) {
        context.forEach(MDC::put);
        MDC.put(TASK, taskId);
        try {
            return work.get();
        } finally {
            MDC.remove(TASK);
            context.keySet().forEach(MDC::remove);
        }
    }
}
