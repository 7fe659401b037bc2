package dev.dailies.upload;

import dev.dailies.credit.Credits;
import dev.dailies.task.TaskStatus;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How an upload's rows stand.
 *
 * @param rows by their own state
 * @param tasks by theirs, of the rows that are tasks
 * @param spent what the tasks have cost so far
 */
public record Progress(Map<RowStatus, Long> rows, Map<TaskStatus, Long> tasks, Credits spent) {

    /** Of rows of: a row's state, its task's state or {@code null}, how many, what they cost. */
    static Progress of(List<?> standing) {
        var rows = new EnumMap<RowStatus, Long>(RowStatus.class);
        var tasks = new EnumMap<TaskStatus, Long>(TaskStatus.class);
        var spent = Credits.NONE;
        for (var row : standing) {
            var line = (Object[]) row;
            var count = ((Number) line[2]).longValue();
            rows.merge(RowStatus.valueOf((String) line[0]), count, Long::sum);
            if (line[1] != null) {
                tasks.merge(TaskStatus.valueOf((String) line[1]), count, Long::sum);
            }
            spent = spent.plus(new Credits((BigDecimal) line[3]));
        }
        return new Progress(rows, tasks, spent);
    }

    public long waiting() {
        return rows.getOrDefault(RowStatus.WAITING, 0L);
    }

    public long running() {
        return of(TaskStatus.QUEUED) + of(TaskStatus.RUNNING);
    }

    public long succeeded() {
        return of(TaskStatus.SUCCEEDED);
    }

    /** Those that came to no video: refused when their turn came, failed, expired. */
    public long failed() {
        return rows.getOrDefault(RowStatus.REFUSED, 0L)
                + of(TaskStatus.FAILED)
                + of(TaskStatus.EXPIRED)
                + of(TaskStatus.CANCELLED);
    }

    public long cancelled() {
        return rows.getOrDefault(RowStatus.CANCELLED, 0L);
    }

    /** Whether every good row has its end. */
    public boolean isOver() {
        return waiting() == 0 && running() == 0;
    }

    private long of(TaskStatus status) {
        return tasks.getOrDefault(status, 0L);
    }
}
