package dev.dailies.team;

/**
 * Whom a link lets in.
 *
 * @param name what they are called so far: their address, unless they had a name before
 */
public record Invited(String email, String name) {}
