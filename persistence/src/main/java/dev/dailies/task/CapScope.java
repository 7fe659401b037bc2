package dev.dailies.task;

/** Whom a cap is set for, the most specific first: that one wins. */
public enum CapScope {
    ACCOUNT,
    TEAM,
    INSTALLATION
}
