package dev.dailies.entrance;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Methods;
import java.util.regex.Pattern;

/** What a request has come for, by its address and its size. What each kind may take of the node is bounded apart from the others. */
enum Errand {
    /** Asks whether we live, which must be told whatever else goes on. */
    HEALTH,
    API,
    PAGE,
    /** Goes on for as long as the client's line takes. */
    FILE;

    /** What is longer is not waited for before the request gets its thread. */
    static final int BUFFERED = 1 << 16;

    private static final String CREATE = "/v1/videos/generations";
    private static final Pattern FILES = Pattern.compile(
            "/v1/videos/[^/]+/content|/v1/videos/uploads(/[^/]+/(results|rejects))?" + "|/.*\\.(csv|zip)");

    static Errand of(HttpServerExchange request) {
        var path = request.getRelativePath();
        if (path.equals("/health") || path.startsWith("/health/")) {
            return HEALTH;
        }
        if (FILES.matcher(path).matches() || isLong(request)) {
            return FILE;
        }
        return isOfTheApi(request) ? API : PAGE;
    }

    static boolean isOfTheApi(HttpServerExchange request) {
        return request.getRelativePath().startsWith("/v1");
    }

    static boolean isCreate(HttpServerExchange request) {
        return request.getRequestMethod().equals(Methods.POST)
                && request.getRelativePath().startsWith(CREATE);
    }

    /** Whether it brings a file of rows, which goes to the database or the disk as it comes; others' bodies stay in memory. */
    static boolean bringsRows(HttpServerExchange request) {
        return request.getRelativePath().startsWith("/v1/videos/uploads")
                || request.getRelativePath().startsWith("/uploads.");
    }

    /** A body that does not fit into the buffers, or is not sent before somebody wants it. */
    static boolean isLong(HttpServerExchange request) {
        var length = request.getRequestContentLength();
        return !request.isRequestComplete()
                && (length < 0 || length > BUFFERED || HttpContinue.requiresContinueResponse(request));
    }
}
