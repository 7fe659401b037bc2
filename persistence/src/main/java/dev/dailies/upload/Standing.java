package dev.dailies.upload;

import dev.dailies.task.Cap;

/**
 * How somebody stands in one of their teams: what they have under way, and how much that may be when this team is charged.
 *
 * @param share {@code null} where all of it ended just now
 */
public record Standing(AtWork who, TeamShare share, Cap cap) {}
