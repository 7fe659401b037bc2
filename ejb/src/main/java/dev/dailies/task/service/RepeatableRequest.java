package dev.dailies.task.service;

/**
 * A request that its sender may send again (contract 2.11).
 *
 * @param key the Idempotency-Key
 * @param bodyHash SHA-256 of the body
 */
public record RepeatableRequest(String key, String bodyHash) {}
