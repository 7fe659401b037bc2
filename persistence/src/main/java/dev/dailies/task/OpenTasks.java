package dev.dailies.task;

import java.time.Instant;

/**
 * The tasks of one provider of which the same is left to be done, by their age.
 *
 * @param step what that is
 * @param young under a minute
 * @param minutes under ten
 * @param hour under an hour
 * @param day under a day
 * @param older all others
 * @param oldest when the oldest was created
 * @param due when something is or was first due about one of them
 */
public record OpenTasks(
        String provider,
        TaskStatus status,
        TaskStep step,
        long young,
        long minutes,
        long hour,
        long day,
        long older,
        Instant oldest,
        Instant due) {

    public long all() {
        return young + minutes + hour + day + older;
    }
}
