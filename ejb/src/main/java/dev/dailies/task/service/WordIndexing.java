package dev.dailies.task.service;

import dev.dailies.task.UnwrittenWords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes prompts searchable, a batch at a time. */
@Stateless
public class WordIndexing {

    private static final int BATCH = 200;

    @Inject
    UnwrittenWords words;

    /** Whether prompts wait: one look at an index. */
    public boolean isBehind() {
        return words.areThere();
    }

    /** @return whether more may be waiting */
    public boolean writeSome() {
        return words.write(BATCH) == BATCH;
    }
}
