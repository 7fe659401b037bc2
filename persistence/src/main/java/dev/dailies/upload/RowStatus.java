package dev.dailies.upload;

/** What has become of a row. */
public enum RowStatus {
    /** It is good, and waits for its turn. */
    WAITING,
    /** It has a mistake; the dry run said so. */
    BAD,
    /** It is a task. */
    MADE,
    /** Its turn came, and by then what it asks for was no longer on offer. */
    REFUSED,
    /** Its upload was cancelled before its turn came. */
    CANCELLED
}
