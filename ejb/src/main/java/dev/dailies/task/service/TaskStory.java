package dev.dailies.task.service;

import dev.dailies.credit.Movement;
import dev.dailies.task.Setback;
import dev.dailies.task.TaskHistory;
import java.util.List;

/**
 * All that is known of one task.
 *
 * @param maker the e-mail address of whoever asked for it
 * @param setbacks what came to nothing on its way
 * @param movements its rows of the ledger, oldest first
 */
public record TaskStory(TaskHistory history, String maker, List<Setback> setbacks, List<Movement> movements) {}
