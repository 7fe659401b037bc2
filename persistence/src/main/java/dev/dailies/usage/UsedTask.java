package dev.dailies.usage;

import dev.dailies.credit.Movement;
import dev.dailies.task.TaskStatus;
import java.math.BigDecimal;
import java.util.List;

/**
 * A task as those who look after the installation may see it: whose it is and what it cost, and nothing of what it shows.
 *
 * @param person the address of whoever asked for it
 * @param key the name of the key that they did it with, or {@code null} if it was in the portal
 * @param cost what the provider asked for it, {@code null} where it did not say
 * @param movements its rows of the ledger on the days that were asked for, oldest first
 */
public record UsedTask(
        String id,
        long teamId,
        String team,
        String person,
        String key,
        String model,
        String size,
        int seconds,
        TaskStatus status,
        BigDecimal cost,
        List<Movement> movements) {}
