package dev.dailies.pages;

/**
 * Something that does not go on without a person.
 *
 * @param bad whether it cannot wait
 * @param what it is, and what to do
 * @param where the part of the page that shows it
 */
public record Need(boolean bad, String what, String where) {}
