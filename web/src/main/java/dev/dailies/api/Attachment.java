package dev.dailies.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a download is called: in plain letters for every program, and in its own for those that know better (RFC 6266). */
final class Attachment {

    private Attachment() {}

    static String named(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        name.replaceAll("[^A-Za-z0-9._ -]", "_"),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
