package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something on a task's way that came to nothing and was tried again. Rows are only ever added. */
@Entity
public class TaskSetback {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String reason;
    private Instant at;

    protected TaskSetback() {}

    public TaskSetback(String taskId, String reason, Instant now) {
        this.taskId = taskId;
        this.reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        this.at = now;
    }
}
