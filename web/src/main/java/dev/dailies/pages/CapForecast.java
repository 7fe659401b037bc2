package dev.dailies.pages;

/**
 * What a cap would mean at this moment, in words.
 *
 * @param over whether somebody has more under way than it allows
 * @param head how many these are
 * @param rest who, and what becomes of it; nothing where there is nobody
 */
public record CapForecast(boolean over, String head, String rest) {}
