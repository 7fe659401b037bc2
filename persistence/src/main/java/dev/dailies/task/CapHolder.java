package dev.dailies.task;

/**
 * Somebody who may have a cap of their own.
 *
 * @param name the team's name or the account's address, empty for the installation
 */
public record CapHolder(CapSubject subject, String name) {}
