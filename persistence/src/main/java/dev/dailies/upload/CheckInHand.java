package dev.dailies.upload;

/**
 * A dry run that this node has in hand.
 *
 * @param execution the batch execution that began it, or {@code null}
 */
public record CheckInHand(String uploadId, Long execution) {}
