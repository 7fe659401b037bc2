package dev.dailies.shared;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that an operator may choose, read once at the start and valid from then on. The README's table lists the
 * names, the defaults and the meaning.
 *
 * @param home where the database file lives, and the videos unless they are elsewhere
 * @param publicUrl how the outside reaches us; what {@code video_url} begins with
 * @param demo whether the demo teams and their well-known keys exist
 * @param pendingCap how many unfinished tasks an account may have unless its administrator says otherwise
 * @param lowCredits below how many available credits the portal speaks up
 * @param reportingZone in which the days of every report begin and end, whoever reads it
 * @param videos where our own copies of the videos are
 * @param singleSignOn who we are to the provider of single sign-on, where there is one
 * @param mail who takes our mail, where anybody does
 */
public record Settings(
        Path home,
        URI publicUrl,
        Database database,
        boolean demo,
        int pendingCap,
        BigDecimal lowCredits,
        ZoneId reportingZone,
        Serving serving,
        Following following,
        Keeping keeping,
        VideoPlace videos,
        Uploads uploads,
        Providers providers,
        Optional<OpenIdClient> singleSignOn,
        Optional<MailServer> mail) {

    private static final List<String> PROVIDERS = List.of("xai", "router", "simulated");

    /** The database by its JDBC URL. */
    public record Database(String url, String user) {}

    /**
     * How a node serves.
     *
     * @param drain how long a node that is asked to stop goes on serving once it has said that it is not ready
     */
    public record Serving(Duration drain) {}

    /**
     * How tasks are followed (contract, section 5).
     *
     * @param tick how often a node looks for due tasks
     * @param first how long after its hand-over a task is first asked about
     * @param every the pause between two looks while a task is young; it grows with the task's age
     * @param deadline the age at which a task without a verdict expires
     * @param lease how long a node's claim on a task holds unless renewed
     */
    public record Following(Duration tick, Duration first, Duration every, Duration deadline, Duration lease) {}

    /**
     * How videos are kept.
     *
     * @param retention how long after its completion a video can be downloaded
     * @param maxBytes the largest video that is fetched from a provider
     * @param fetchTimeout how long fetching one may take
     */
    public record Keeping(Duration retention, long maxBytes, Duration fetchTimeout) {}

    /**
     * How CSV files of prompts are taken in.
     *
     * @param maxBytes the largest file
     * @param maxRows the most rows of one
     * @param keptPercent how much of a user's cap stays free for their single videos, in per cent
     * @param atOnce how many rows a node hands over at the same time
     */
    public record Uploads(long maxBytes, int maxRows, int keptPercent, int atOnce) {}

    /**
     * The upstreams.
     *
     * @param standard the provider of every catalogue line that names none
     * @param createTimeout how long a provider may take to accept a job (contract 2.10)
     * @param askTimeout how long a provider may take to say how a job stands
     */
    public record Providers(
            String standard,
            Duration createTimeout,
            Duration askTimeout,
            Remote xai,
            Remote router,
            Simulation simulation) {}

    /**
     * A provider on the network.
     *
     * @param key our key there, empty where it is not set
     * @param asksPerSecond how many looks at jobs a second the whole installation may take
     * @param videoHosts the hosts that videos may be fetched from; {@code .example.com} stands for all below it
     */
    public record Remote(URI url, String key, int asksPerSecond, List<String> videoHosts) {

        @Override
        public String toString() {
            return "Remote[url=" + url + "]";
        }
    }

    /**
     * The built-in provider.
     *
     * @param latency how long it pretends to work on a video
     * @param clips whether it serves one ready clip per resolution and length instead of rendering each prompt
     * @param port the loopback port it listens on; 0 takes any free one
     */
    public record Simulation(Duration latency, boolean clips, int port) {}

    /**
     * Reads the settings by the names of their environment variables.
     *
     * @throws WrongSetting for the first that cannot be meant
     */
    public static Settings of(UnaryOperator<String> values) {
        var source = new SettingSource(values);
        var port = source.whole("DAILIES_PORT", 8080, 1, 65535);
        source.whole("DAILIES_MANAGEMENT_PORT", 9990, 1, 65535);
        source.whole("DAILIES_DB_POOL", 30, 5, 1000);
        source.seconds("DAILIES_DB_WAIT", "5s");
        source.heap("DAILIES_HEAP", "1g");
        source.flag("DAILIES_BEHIND_PROXY", false);
        var home = Path.of(source.text("DAILIES_HOME", ".dailies"))
                .toAbsolutePath()
                .normalize();
        var demo = source.flag("DAILIES_DEMO", false);
        var videos = VideoPlace.of(source, home);
        return new Settings(
                home,
                source.web("DAILIES_PUBLIC_URL", "http://localhost:" + port),
                database(source, home),
                demo,
                source.whole("DAILIES_PENDING_CAP", 5, 0, 1_000_000),
                source.amount("DAILIES_LOW_CREDITS", "5"),
                source.zone("DAILIES_ZONE", "UTC"),
                new Serving(source.duration("DAILIES_DRAIN", "2s")),
                following(source),
                new Keeping(
                        source.duration("DAILIES_VIDEO_RETENTION", "30d"),
                        source.number("DAILIES_VIDEO_MAX_BYTES", 512L << 20, 1024, videos.most()),
                        source.duration("DAILIES_VIDEO_TIMEOUT", "5m")),
                videos,
                new Uploads(
                        source.number("DAILIES_UPLOAD_MAX_BYTES", 50L << 20, 1024, 60L << 20),
                        source.whole("DAILIES_UPLOAD_MAX_ROWS", 100_000, 1, 1_000_000),
                        source.whole("DAILIES_UPLOAD_SLOTS_KEPT", 20, 0, 100),
                        source.whole("DAILIES_UPLOAD_AT_ONCE", 16, 1, 1000)),
                providers(source, demo),
                OpenIdClient.of(source, "DAILIES_OIDC_ISSUER", "DAILIES_OIDC_CLIENT_ID", "DAILIES_OIDC_CLIENT_SECRET"),
                MailServer.of(source));
    }

    /** Whether nothing here costs money, so that anybody may try everything, an administrator's work as well. */
    public boolean playground() {
        return demo && providers.standard().equals("simulated");
    }

    private static Database database(SettingSource source, Path home) {
        var url = source.text("DAILIES_DB_URL", "jdbc:h2:retry:" + home.resolve("db/dailies"));
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw SettingSource.wrong("DAILIES_DB_URL", "must begin with jdbc:h2: or jdbc:postgresql:");
        }
        return new Database(url, source.text("DAILIES_DB_USER", "dailies"));
    }

    private static Following following(SettingSource source) {
        return new Following(
                source.duration("DAILIES_TICK", "500ms"),
                source.duration("DAILIES_POLL_FIRST", "5s"),
                source.duration("DAILIES_POLL_EVERY", "5s"),
                source.duration("DAILIES_TASK_DEADLINE", "24h"),
                source.duration("DAILIES_LEASE", "45s"));
    }

    private static Providers providers(SettingSource source, boolean demo) {
        var standard = source.oneOf("DAILIES_PROVIDER", demo ? "simulated" : "xai", PROVIDERS);
        var xai = remote(source, "XAI", "https://api.x.ai", ".x.ai");
        var router = remote(source, "ROUTER", "https://inference-api-pre-d80ca3.worldrouter.ai", "");
        if (standard.equals("xai")) {
            keyOf(xai, "DAILIES_XAI_KEY");
        }
        if (standard.equals("router")) {
            keyOf(router, "DAILIES_ROUTER_KEY");
        }
        return new Providers(
                standard,
                source.duration("DAILIES_CREATE_TIMEOUT", "60s"),
                source.duration("DAILIES_POLL_TIMEOUT", "30s"),
                xai,
                router,
                new Simulation(
                        source.duration("DAILIES_SIMULATED_LATENCY", "8s"),
                        source.flag("DAILIES_SIMULATED_CLIPS", false),
                        source.whole("DAILIES_SIMULATED_PORT", 0, 0, 65535)));
    }

    private static Remote remote(SettingSource source, String name, String url, String hosts) {
        var prefix = "DAILIES_" + name;
        return new Remote(
                source.web(prefix + "_URL", url),
                source.text(prefix + "_KEY", ""),
                source.whole(prefix + "_POLLS_PER_SECOND", 10, 1, 100_000),
                source.list(prefix + "_VIDEO_HOSTS", hosts));
    }

    private static void keyOf(Remote remote, String name) {
        if (remote.key().isEmpty()) {
            throw SettingSource.wrong(
                    name,
                    "is not set. Set it to your key, or set DAILIES_PROVIDER=simulated to try Dailies without one");
        }
    }
}
