package dev.dailies.upload;

import java.util.List;
import java.util.Locale;

/** Where an upload stands. The last three never change. */
public enum UploadStatus {
    /** Its rows are being read and checked. Nothing is held or sent. */
    CHECKING,
    /** It waits for its owner to start it. Nothing is held or sent. */
    READY,
    /** Its rows become tasks as slots and credits allow. */
    RUNNING,
    /** No further row becomes a task; those that are tasks run on. */
    PAUSED,
    /** Every good row has its end. */
    COMPLETED,
    /** The rows that waited never become tasks. */
    CANCELLED,
    /** The file cannot be read; its problem says why. */
    REFUSED;

    public boolean isTerminal() {
        return ordinal() >= COMPLETED.ordinal();
    }

    /**
     * @param deed what is not to be done in any other state, as in "cannot be started"
     * @throws WrongUploadState unless it is one of these
     */
    void require(String deed, UploadStatus... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw WrongUploadState.cannot(deed, this);
        }
    }

    /** As the API says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
