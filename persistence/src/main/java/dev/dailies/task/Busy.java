package dev.dailies.task;

/** Somebody, by their address, and how many videos they have under way. */
public record Busy(String email, int pending) {}
