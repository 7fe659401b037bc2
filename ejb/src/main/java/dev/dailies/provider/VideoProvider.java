package dev.dailies.provider;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/**
 * Somebody who makes videos. Every call returns at once; no thread waits while the provider thinks. The stages complete
 * on a thread of the HTTP client, so whoever continues on them moves to a thread of the server first.
 */
public interface VideoProvider {

    /** The name that a catalogue line chooses it by: {@code xai}, {@code router} or {@code simulated}. */
    String name();

    /** How many looks at jobs a second the whole installation may take. */
    int asksPerSecond();

    /**
     * Hands a job over, exactly one attempt: once its bytes may have left they are never sent again (contract 2.10).
     *
     * @return the provider's id of the job; or fails with a {@link ProviderFailure} (unwrapped, or as the cause of a
     *     {@link java.util.concurrent.CompletionException})
     */
    CompletionStage<String> submit(ProviderJob job);

    /** Looks at a job. Never fails: what goes wrong is {@link ProviderReport.Unclear}. */
    CompletionStage<ProviderReport> ask(String jobId);

    /**
     * Streams a finished video into a file, without our key, from the hosts that the operator allows, within the
     * operator's limits of bytes and time.
     *
     * @return the number of bytes; or fails with an {@link java.io.IOException} whose message may be logged
     */
    CompletionStage<Long> fetch(URI video, Path target);
}
