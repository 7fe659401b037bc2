package dev.dailies.team.signon;

/**
 * Whom a provider vouches for.
 *
 * @param subject who they are there, for ever
 * @param email where they are reached today, or {@code null}
 * @param verified whether the provider has seen to it that the address is theirs
 */
record Introduction(String issuer, String subject, String email, boolean verified) {}
