package dev.dailies.pages;

import dev.dailies.credit.Credits;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form that moves credits, once for each time that it is filled in, however often its button is pressed. */
record CreditsForm(HttpServletRequest request) {

    static final Credits MOST = Credits.of("1000000");

    /** What makes the next one the one it is; the form sends it back. */
    static String next() {
        return UUID.randomUUID().toString();
    }

    /** Nothing for what is no amount. */
    Credits amount() {
        try {
            return Credits.of(Form.text(request, "amount"));
        } catch (IllegalArgumentException noAmount) {
            return Credits.NONE;
        }
    }

    /** Whether nobody can have meant the amount. */
    boolean isOdd() {
        return amount().isNone() || amount().compareTo(MOST) > 0;
    }

    /** What makes this one the one it is; of one length, whatever was sent. */
    String id() {
        return UUID.nameUUIDFromBytes(Form.text(request, "once").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
