package dev.dailies.pages;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A resource whose address changes whenever its content does. */
class VersionedResource extends ResourceWrapper {

    private static final Pattern VERSION = Pattern.compile("[?&]v=");

    private final Map<String, String> fingerprints;

    VersionedResource(Resource wrapped, Map<String, String> fingerprints) {
        super(wrapped);
        this.fingerprints = fingerprints;
    }

    @Override
    public String getRequestPath() {
        var path = super.getRequestPath();
        if (VERSION.matcher(path).find()) {
            return path;
        }
        var known = fingerprints.get(path);
        if (known == null) {
            // not computeIfAbsent: a sheet names its fonts, so taking its fingerprint asks for theirs
            known = fingerprint();
            fingerprints.put(path, known);
        }
        return path + (path.contains("?") ? "&v=" : "?v=") + known;
    }

    private String fingerprint() {
        try (var content = getInputStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
