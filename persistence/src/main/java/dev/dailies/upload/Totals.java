package dev.dailies.upload;

import dev.dailies.credit.Credits;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the dry run found.
 *
 * @param rows all rows but the header and blank ones
 * @param good those that can become videos
 * @param bad those with a mistake
 * @param price of all good rows together, at the prices of the dry run
 */
@Embeddable
public record Totals(@Column(name = "row_count") Integer rows, Integer good, Integer bad, Credits price) {

    public Totals(long good, long bad, Credits price) {
        this(Math.toIntExact(good + bad), Math.toIntExact(good), Math.toIntExact(bad), price);
    }
}
