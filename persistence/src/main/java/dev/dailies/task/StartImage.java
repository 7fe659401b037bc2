package dev.dailies.task;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The picture that a video starts from (contract 2.5): an {@code http(s)} URL of at most 2048 characters on a public
 * host, or a {@code data:} URI of a PNG, JPEG or WebP of at most 10 MiB. We never fetch it ourselves.
 */
public record StartImage(String uri) {

    private static final String FIELD = "image.url";
    private static final int LONGEST_URL = 2048;
    private static final int LARGEST = 10 << 20;
    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg|webp);base64,", Pattern.CASE_INSENSITIVE);

    /**
     * @throws InvalidRequest if it is neither
     */
    public StartImage {
        if (isData(uri)) {
            checkData(uri);
        } else {
            checkUrl(uri);
        }
    }

    /** Whether the picture itself is in it. */
    public boolean isData() {
        return isData(uri);
    }

    @Override
    public String toString() {
        return isData() ? "StartImage[data]" : "StartImage[url]";
    }

    private static boolean isData(String uri) {
        return uri.regionMatches(true, 0, "data:", 0, 5);
    }

    private static void checkUrl(String text) {
        Text.checked(FIELD, text, LONGEST_URL);
        try {
            var uri = new URI(text);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw refused("must be an http or https address, or a data: URI of a PNG, JPEG or WebP.");
            }
            if (uri.getRawUserInfo() != null) {
                throw refused("must not have a user name or password in it.");
            }
            var host = uri.getHost() == null
                    ? String.valueOf(uri.getRawAuthority()).replaceFirst(":\\d*$", "")
                    : uri.getHost();
            if (!PublicHost.is(host)) {
                throw refused("must be on a public host. Use an address that is reachable on the internet by name.");
            }
        } catch (URISyntaxException malformed) {
            throw refused("is not a valid address. Spaces and other special characters must be percent-encoded.");
        }
    }

    private static void checkData(String text) {
        var head = DATA.matcher(text);
        if (!head.lookingAt()) {
            throw refused("must be a base64 data: URI of image/png, image/jpeg or image/webp.");
        }
        var encoded = text.substring(head.end());
        if (encoded.length() > LARGEST / 3L * 4 + 8) {
            throw refused("holds more than 10 MiB. Send a smaller picture, or an address.");
        }
        try {
            var bytes = Base64.getDecoder().decode(encoded);
            if (bytes.length > LARGEST) {
                throw refused("holds more than 10 MiB. Send a smaller picture, or an address.");
            }
            if (!ImageKind.valueOf(head.group(1).toUpperCase(Locale.ROOT)).isOf(bytes)) {
                throw refused("does not hold a picture of the kind it says.");
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused("is not valid base64.");
        }
    }

    private static InvalidRequest refused(String why) {
        return new InvalidRequest(FIELD, FIELD + " " + why);
    }

    /** The three kinds of picture, by how their files begin. */
    private enum ImageKind {
        PNG {
            @Override
            boolean isOf(byte[] bytes) {
                return begins(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            }
        },
        JPEG {
            @Override
            boolean isOf(byte[] bytes) {
                return begins(bytes, 0, 0xFF, 0xD8, 0xFF);
            }
        },
        WEBP {
            @Override
            boolean isOf(byte[] bytes) {
                return begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P');
            }
        };

        abstract boolean isOf(byte[] bytes);

        private static boolean begins(byte[] bytes, int at, int... signature) {
            if (bytes.length < at + signature.length) {
                return false;
            }
            for (var i = 0; i < signature.length; i++) {
                if ((bytes[at + i] & 0xFF) != signature[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
