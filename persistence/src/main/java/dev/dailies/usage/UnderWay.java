package dev.dailies.usage;

import java.math.BigDecimal;

/**
 * What a subject has under way at this moment.
 *
 * @param held the credits that are set aside for it
 * @param tasks how many have not ended
 */
public record UnderWay(String subject, BigDecimal held, long tasks) {}
