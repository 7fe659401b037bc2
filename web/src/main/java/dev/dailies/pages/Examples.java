package dev.dailies.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The quickstart's programs, which run as they are shown: our own address and the reader's key are filled in. */
record Examples(String publicUrl, String key) {

    /** What they all ask for. */
    static final String MODEL = "grok-imagine-video";

    static final int SECONDS = 6;

    String read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("examples/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace("{publicUrl}", publicUrl)
                    .replace("{key}", key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
