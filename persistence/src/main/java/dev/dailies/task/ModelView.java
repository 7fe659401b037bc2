package dev.dailies.task;

import dev.dailies.credit.Credits;
import java.time.Instant;
import java.util.Map;

/**
 * A model as the catalogue shows it today.
 *
 * @param shortest the fewest seconds it makes
 * @param longest the most
 * @param perSecond the price of a second by resolution
 * @param imageFee what a start image costs
 * @param since when it was listed
 */
public record ModelView(
        String name,
        boolean requiresImage,
        int shortest,
        int longest,
        Map<Resolution, Credits> perSecond,
        Credits imageFee,
        Instant since) {}
