package dev.dailies.usage;

/**
 * What people call a subject of usage.
 *
 * @param note what tells it from others of the same name, or {@code null}
 */
public record UsageSubject(String id, String name, String note) {}
