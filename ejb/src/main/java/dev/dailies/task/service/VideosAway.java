package dev.dailies.task.service;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The place where videos are kept does not say what it has; it may soon. */
public final class VideosAway extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    VideosAway(IOException why) {
        super(why);
    }
}
