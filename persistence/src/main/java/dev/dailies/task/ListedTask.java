package dev.dailies.task;

/**
 * A task in a list.
 *
 * @param maker the e-mail address of whoever asked for it
 */
public record ListedTask(TaskView task, String maker) {}
