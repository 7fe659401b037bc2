package dev.dailies.usage;

import java.time.LocalDate;

/**
 * What one subject used.
 *
 * @param day the day, or the first one with any usage of a longer stretch
 * @param subject the id of a team, an account or a key, or the name of a model or a size
 */
public record DayUsage(LocalDate day, String subject, Usage usage) {}
