package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/**
 * That a task ended and what it cost its provider, or that it cost more than was known then: kept until the roll-ups of
 * usage have counted it. It is written in the transaction of what it tells, so that neither is ever without the other.
 */
@Entity
public class TaskEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private boolean settled;
    private BigDecimal cost;
    private boolean taken;

    protected TaskEnd() {}

    private TaskEnd(String taskId, boolean settled, BigDecimal cost) {
        this.taskId = taskId;
        this.settled = settled;
        this.cost = cost;
    }

    /** The end of a task whose money has just been moved. */
    public static TaskEnd of(VideoTask task) {
        return new TaskEnd(task.id(), true, task.providerCost());
    }

    /**
     * A cost that came after the end.
     *
     * @param more by how much the task costs more than was counted
     */
    public static TaskEnd costing(VideoTask task, BigDecimal more) {
        return new TaskEnd(task.id(), false, more);
    }
}
