package dev.dailies.task;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host name that the whole internet can look up. Addresses written as numbers are refused whole: every private,
 * loopback and link-local one is among them, in notations that no list is long enough for.
 */
final class PublicHost {

    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final List<String> PRIVATE = List.of(
            ".localhost",
            ".local",
            ".localdomain",
            ".internal",
            ".intranet",
            ".private",
            ".corp",
            ".home",
            ".lan",
            ".home.arpa",
            ".in-addr.arpa",
            ".ip6.arpa",
            ".test",
            ".invalid",
            ".onion");

    private PublicHost() {}

    static boolean is(String host) {
        try {
            var name = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            var bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return bare.length() <= 253
                    && NAME.matcher(bare).matches()
                    && PRIVATE.stream().noneMatch(bare::endsWith);
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }
}
