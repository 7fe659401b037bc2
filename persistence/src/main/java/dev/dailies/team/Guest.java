package dev.dailies.team;

/**
 * Whose session a browser brings.
 *
 * @param person who they are, and where they belong today
 * @param teamId the team that they chose to work in, or {@code null}
 */
public record Guest(Person person, Long teamId) {}
