package dev.dailies.task;

import java.time.Instant;

/**
 * What all nodes know together of one provider, as a reader may see it. Whatever is not the case is {@code null}.
 *
 * @param lastGood when a call last brought something
 * @param pausedUntil until when it wants to be left alone
 * @param alarm why its operator must act
 * @param alarmSince since when
 */
public record ProviderStanding(String name, Instant lastGood, Instant pausedUntil, String alarm, Instant alarmSince) {}
