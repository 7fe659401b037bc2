package dev.dailies.upload;

/**
 * A dry run that this node has in hand.
 *
 * @param execution the batch execution that began it, or {@code null}
 * @param tries how often it was taken in hand since it last got any further
 */
public record CheckInHand(String uploadId, Long execution, int tries) {}
