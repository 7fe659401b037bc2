package dev.dailies.team.signon;

/** What the provider answered, or that it did not, in words for the log; never a token, a code or a secret. */
class UntrustedProvider extends Exception {

    private static final long serialVersionUID = 1L;

    UntrustedProvider(String what) {
        super(what);
    }
}
