package dev.dailies.provider;

/**
 * What a provider is asked to make. Everything is explicit, because a provider's defaults are not ours.
 *
 * @param model the provider's own name of the model
 * @param prompt what to show
 * @param seconds the length asked for
 * @param resolution {@code 480p} or {@code 720p}
 * @param aspectRatio such as {@code 16:9}, or {@code null} where the start image decides
 * @param image an {@code http(s)} URL or a {@code data:} URI of the start image, or {@code null}
 * @param user the end user that the caller named, passed on for the provider's abuse tracking, or {@code null}
 */
public record ProviderJob(
        String model, String prompt, int seconds, String resolution, String aspectRatio, String image, String user) {}
