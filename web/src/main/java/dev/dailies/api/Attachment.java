package dev.dailies.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a download is called: in plain letters for every program, and in its own for those that know better (RFC 6266). */
final class Attachment {

    private Attachment() {}

    /**
     * @param original the name of the file that it comes from
     * @param what what of it this is
     * @param extension without its point
     */
    static String named(String original, String what, String extension) {
        var name = "%s-%s.%s".formatted(original.replaceFirst("\\.[^.]{1,5}$", ""), what, extension);
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        name.replaceAll("[^A-Za-z0-9._ -]", "_"),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
