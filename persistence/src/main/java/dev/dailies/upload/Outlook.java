package dev.dailies.upload;

import java.time.Duration;

/**
 * What is to be expected of an upload's waiting rows.
 *
 * @param atOnce how many of the account's slots they may use
 * @param takes how long they take together, by what the team's last videos took; zero where no slot may be used
 */
public record Outlook(int atOnce, Duration takes) {}
