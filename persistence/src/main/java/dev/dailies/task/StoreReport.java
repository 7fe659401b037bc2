package dev.dailies.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One row: what the kept videos came to when they were last looked up. */
@Entity
public class StoreReport {

    @Id
    private int id;

    private Instant lookedAt;
    private Long videos;
    private Long bytes;
    private Long dayBytes;

    protected StoreReport() {}

    StoreView view() {
        return bytes == null ? StoreView.UNKNOWN : new StoreView(lookedAt, videos, bytes, dayBytes);
    }
}
