package dev.dailies.provider;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that videos may be fetched from: a name, a name with its port, or {@code .example.com} for that domain and
 * all below it. Only over TLS, except from a loopback address that is listed with its port.
 */
final class VideoHosts {

    private final List<String> allowed;

    VideoHosts(List<String> allowed) {
        this.allowed =
                allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    boolean allow(URI video) {
        if (video.getHost() == null || video.getUserInfo() != null || video.getScheme() == null) {
            return false;
        }
        var host = video.getHost().toLowerCase(Locale.ROOT);
        var place = host + ':' + video.getPort();
        return switch (video.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> allowed.contains(place) || (isUsual(video.getPort()) && isListed(host));
            case "http" -> isLoopback(host) && allowed.contains(place);
            default -> false;
        };
    }

    private boolean isListed(String host) {
        return allowed.stream()
                .anyMatch(entry -> entry.startsWith(".")
                        ? host.endsWith(entry) || host.equals(entry.substring(1))
                        : host.equals(entry));
    }

    private static boolean isUsual(int port) {
        return port == -1 || port == 443;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
