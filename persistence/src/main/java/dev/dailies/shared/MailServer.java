package dev.dailies.shared;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who takes our mail.
 *
 * @param from the address that our mail comes from
 * @param login who we are there, where it wants to know
 * @param timeout how long handing a mail over may take in all
 */
public record MailServer(String host, int port, String from, Optional<Login> login, Tls tls, Duration timeout) {

    private static final String HOST = "DAILIES_MAIL_HOST";
    private static final String FROM = "DAILIES_MAIL_FROM";
    private static final String USER = "DAILIES_MAIL_USER";
    private static final String PASSWORD = "DAILIES_MAIL_PASSWORD";
    private static final String TLS = "DAILIES_MAIL_TLS";

    private static final Pattern HOSTS = Pattern.compile("[A-Za-z0-9._-]{1,253}");
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@<>,;:\"()\\\\\\[\\]]]+@[A-Za-z0-9.-]+");

    /** How what we say there is kept from others. */
    public enum Tls {
        /** Before anything is said that matters, and not at all if the server cannot. */
        STARTTLS(587),
        /** From the first byte. */
        IMPLICIT(465),
        /** Not at all: for a server on this machine, or on a network of its own. */
        OFF(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** The name and the password that we have there. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /** Set as far as is needed, or not at all. */
    static Optional<MailServer> of(SettingSource source) {
        if (source.text(HOST).isEmpty()) {
            if (Stream.of(FROM, USER, PASSWORD, TLS)
                    .anyMatch(name -> source.text(name).isPresent())) {
                throw SettingSource.wrong(HOST, "is not set. Mail needs it, and " + FROM);
            }
            return Optional.empty();
        }
        var tls = Tls.valueOf(source.oneOf(TLS, "starttls", List.of("starttls", "implicit", "off"))
                .toUpperCase(Locale.ROOT));
        var login = login(source);
        if (login.isPresent() && tls == Tls.OFF) {
            throw SettingSource.wrong(TLS, "must be starttls or implicit, for our password travels there");
        }
        return Optional.of(new MailServer(
                source.matching(HOST, HOSTS, "must be the name of a host such as mail.example.com"),
                source.whole("DAILIES_MAIL_PORT", tls.port, 1, 65535),
                source.matching(FROM, ADDRESS, "must be an e-mail address such as dailies@example.com"),
                login,
                tls,
                source.duration("DAILIES_MAIL_TIMEOUT", "10s")));
    }

    private static Optional<Login> login(SettingSource source) {
        var user = source.text(USER);
        var password = source.text(PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            throw SettingSource.wrong(
                    user.isPresent() ? PASSWORD : USER, "is not set. " + USER + " and " + PASSWORD + " go together");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }
}
