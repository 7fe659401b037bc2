package dev.dailies.upload;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who has a dry run in hand.
 *
 * @param execution the batch execution that began it, {@code null} before
 * @param lease the holder's, {@code null} while nobody is
 * @param leaseUntil when somebody else may take it
 * @param tries how often it was taken in hand since it last got any further
 */
@Embeddable
record DryRun(Long execution, String lease, Instant leaseUntil, Integer tries) {}
