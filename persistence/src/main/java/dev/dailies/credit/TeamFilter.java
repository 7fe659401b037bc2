package dev.dailies.credit;

/**
 * Which teams are shown.
 *
 * @param words a part of their name; nothing for all
 * @param suspended whether only those that are suspended
 */
public record TeamFilter(String words, boolean suspended) {}
