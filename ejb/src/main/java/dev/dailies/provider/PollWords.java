package dev.dailies.provider;

import jakarta.json.JsonObject;

/** One provider's language: what its answers to a poll mean. */
interface PollWords {

    /** What a 200 tells. */
    ProviderReport read(JsonObject answer);

    /** Whether this HTTP error on a poll is the job's end rather than trouble with the call. */
    boolean endsWith(int status);

    /** What such an error tells about the job. */
    ProviderReport rejection(JsonObject answer);
}
