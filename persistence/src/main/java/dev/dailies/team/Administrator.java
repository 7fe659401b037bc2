package dev.dailies.team;

/**
 * Somebody at work on the installation. That they are an administrator is checked each time they do something.
 *
 * @param address the network address that they do it from
 */
public record Administrator(long accountId, String address) {

    /** How the ledger names them. */
    public String actor() {
        return "account " + accountId;
    }
}
