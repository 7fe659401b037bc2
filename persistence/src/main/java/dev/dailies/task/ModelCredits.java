package dev.dailies.task;

import java.math.BigDecimal;

/**
 * What one account spent on one model on one day.
 *
 * @param day the number of the day, from 0
 */
public record ModelCredits(int day, String model, long accountId, BigDecimal credits) {}
