package dev.dailies.team;

/**
 * Which accounts are shown.
 *
 * @param words a part of their name or address; nothing for all
 * @param state {@code null} for all
 */
public record AccountFilter(String words, AccountState state) {}
