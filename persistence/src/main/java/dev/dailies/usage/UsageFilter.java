package dev.dailies.usage;

import java.time.LocalDate;

/**
 * Which usage is asked for.
 *
 * @param facet what it is told apart by
 * @param teamId of one team, or {@code null} for all
 * @param first the first day
 * @param last the last day
 * @param monthly whether the days of a month are added up
 */
public record UsageFilter(Facet facet, Long teamId, LocalDate first, LocalDate last, boolean monthly) {}
