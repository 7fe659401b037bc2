package dev.dailies.task;

import java.time.Instant;

/** A line of the catalogue as its keeper may see it, listed or not. */
public record CatalogueLine(String name, ModelTerms terms, Instant listedAt) {}
