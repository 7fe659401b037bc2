package dev.dailies.team;

/** By what a list of accounts can be narrowed. */
public enum AccountState {
    ADMINISTRATOR,
    SUSPENDED,
    /** They have a link that they did not use yet. */
    INVITED
}
