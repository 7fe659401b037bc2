package dev.dailies.shared;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/**
 * We say no, and say what to do next. Each subclass is one row of the contract's table of errors (section 4); the doors
 * translate it into HTTP, a page's message or a row's outcome. Whatever the refused transaction did is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String param;

    protected Refusal(String code, String message) {
        this(code, null, message);
    }

    protected Refusal(String code, String param, String message) {
        super(message, null, false, false);
        this.code = code;
        this.param = param;
    }

    /** The contract's code, verbatim. */
    public String code() {
        return code;
    }

    /** The request's field that is wrong, if it is one. */
    public Optional<String> param() {
        return Optional.ofNullable(param);
    }
}
