package dev.dailies.usage;

import java.time.LocalDate;

/**
 * A part of what was used.
 *
 * @param facet what it is told apart by
 * @param subject the one subject of it, or {@code null} for all
 * @param teamId of one team, or {@code null} for all
 * @param first the first day
 * @param last the last day
 */
public record UsageSlice(Facet facet, String subject, Long teamId, LocalDate first, LocalDate last) {}
