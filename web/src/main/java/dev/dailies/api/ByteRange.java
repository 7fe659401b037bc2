package dev.dailies.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a file that a request wants: {@code length} bytes from {@code first}. */
record ByteRange(long first, long length) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads a {@code Range} header. What is missing, in other units, malformed, or several ranges at once means the
     * whole file, as RFC 9110 allows.
     *
     * @return empty if the file has no such part
     */
    static Optional<ByteRange> of(String header, long size) {
        var range = ONE_RANGE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.of(new ByteRange(0, size));
        }
        if (range.group(1).isEmpty()) {
            var length = Math.min(Long.parseLong(range.group(2)), size);
            return Optional.of(new ByteRange(size - length, length)).filter(part -> part.length() > 0);
        }
        var first = Long.parseLong(range.group(1));
        var last = range.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(range.group(2)), size - 1);
        if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
            return Optional.of(new ByteRange(0, size));
        }
        return Optional.of(new ByteRange(first, last - first + 1)).filter(part -> first < size);
    }

    /** 206 for a part, 200 for the whole. */
    Response.ResponseBuilder answer(long size) {
        if (length == size) {
            return Response.ok().header(HttpHeaders.CONTENT_LENGTH, size);
        }
        return Response.status(Response.Status.PARTIAL_CONTENT)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header("Content-Range", "bytes %d-%d/%d".formatted(first, first + length - 1, size));
    }
}
