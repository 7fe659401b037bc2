package dev.dailies.team.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on loopback: GreenMail, behind a door that knows STARTTLS, which GreenMail does not. It takes no mail from
 * whoever does not know the password of the day, and can have bad days.
 */
public final class MailHost implements AutoCloseable {

    public static final String FROM = "dailies@example.com";

    private static final String USER = "dailies";
    private static final String PASSWORD = "a password: with 100% of its signs";
    private static final String KEY_PASSWORD = "changeit";
    private static final Path KEYS = Path.of("target", "mail-host.p12");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> heardInTheOpen = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "mail-host");
        thread.setDaemon(true);
        return thread;
    });
    private final SSLContext keys;
    private final int port;
    private ServerSocket door;
    private volatile Day day = Day.GOOD;

    /** How it is today. */
    public enum Day {
        GOOD,
        /** Nobody answers at all. */
        DOWN,
        /** Somebody answers, and says nothing. */
        MUTE,
        /** It knows nothing of STARTTLS. */
        IN_THE_OPEN,
        /** Our password is not the password any more. */
        UNKNOWN_TO
    }

    /** A mail as it came. */
    public record Received(String from, String to, String subject, String text) {

        private static Received of(MimeMessage message) {
            try {
                return new Received(
                        message.getHeader("From", null),
                        message.getHeader("To", null),
                        message.getSubject(),
                        message.getContent().toString().replace("\r\n", "\n"));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public MailHost() {
        try {
            keys = keys();
            mail.start();
            mail.setUser(FROM, USER, PASSWORD);
            open(0);
            port = door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a portal is set to that sends its mail here, and trusts nobody else. */
    public Map<String, String> settings() {
        return Map.of(
                "DAILIES_MAIL_HOST",
                "localhost",
                "DAILIES_MAIL_PORT",
                String.valueOf(port),
                "DAILIES_MAIL_FROM",
                FROM,
                "DAILIES_MAIL_USER",
                USER,
                "DAILIES_MAIL_PASSWORD",
                PASSWORD,
                "DAILIES_MAIL_TIMEOUT",
                "5s",
                "JAVA_OPTS",
                System.getProperty("brisk.java", "") + " -Djavax.net.ssl.trustStore=" + KEYS
                        + " -Djavax.net.ssl.trustStorePassword=" + KEY_PASSWORD);
    }

    /** Where GreenMail itself listens, and nothing is private. */
    int openPort() {
        return mail.getSmtp().getPort();
    }

    /** Has a day of a kind, from the next connection on. */
    public void has(Day kind) {
        try {
            mail.setUser(FROM, USER, kind == Day.UNKNOWN_TO ? "another one" : PASSWORD);
            if (kind == Day.DOWN) {
                door.close();
            } else if (door.isClosed()) {
                open(port);
            }
            day = kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All mail to somebody, oldest first. */
    public List<Received> to(String email) {
        return Stream.of(mail.getReceivedMessages())
                .map(Received::of)
                .filter(received -> received.to().equals(email))
                .toList();
    }

    /** What was said to the door before anything was private. */
    public List<String> heardInTheOpen() {
        return heardInTheOpen;
    }

    @Override
    public void close() throws IOException {
        door.close();
        mail.stop();
    }

    private void open(int port) throws IOException {
        var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = opened;
        threads.submit(() -> {
            while (true) {
                var caller = opened.accept();
                threads.submit(() -> meet(caller));
            }
        });
    }

    private Void meet(Socket caller) throws IOException {
        if (day == Day.MUTE) {
            return null;
        }
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        say(caller, "220 localhost ESMTP");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            heardInTheOpen.add(line);
            if (line.equals("STARTTLS")) {
                say(caller, "220 Go ahead");
                lead(inPrivate(caller));
                return null;
            }
            say(
                    caller,
                    day == Day.IN_THE_OPEN ? "250-localhost\r\n250 AUTH PLAIN LOGIN" : "250-localhost\r\n250 STARTTLS");
        }
        return null;
    }

    private SSLSocket inPrivate(Socket caller) throws IOException {
        var secret = (SSLSocket) keys.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
        secret.setUseClientMode(false);
        secret.startHandshake();
        return secret;
    }

    /** On to GreenMail, whose greeting was said already. */
    private void lead(Socket caller) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), openPort());
        for (var sign = server.getInputStream().read();
                sign != '\n';
                sign = server.getInputStream().read()) {}
        threads.submit(() -> carry(server, caller));
        carry(caller, server);
    }

    private static Void carry(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
        return null;
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(US_ASCII));
    }

    private static SSLContext keys() throws IOException, GeneralSecurityException {
        makeKeys();
        var store = KeyStore.getInstance(KEYS.toFile(), KEY_PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, KEY_PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void makeKeys() throws IOException {
        Files.createDirectories(KEYS.getParent());
        Files.deleteIfExists(KEYS);
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        KEYS.toString(),
                        "-storepass",
                        KEY_PASSWORD)
                .redirectErrorStream(true)
                .start();
        try (var said = made.inputReader()) {
            said.lines().forEach(line -> {});
        }
    }
}
