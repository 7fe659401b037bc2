package dev.dailies.task.service;

import dev.dailies.provider.ProviderJob;
import dev.dailies.task.Claim;
import dev.dailies.task.TaskView;

/** A task that was taken in, with its price held: all that the hand-over needs. */
public record Accepted(TaskView task, Claim claim, ProviderJob job) {}
