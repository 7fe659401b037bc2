package dev.dailies.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> A_KEY = Map.of("DAILIES_XAI_KEY", "xai-secret");

    @Test
    void withNothingButTheProvidersKeyTheDefaultsHold() {
        var settings = Settings.of(A_KEY::get);

        assertThat(settings.home())
                .isEqualTo(Path.of(".dailies").toAbsolutePath().normalize());
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.pendingCap()).isEqualTo(5);
        assertThat(settings.lowCredits()).isEqualByComparingTo("5");
        assertThat(settings.reportingZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.database())
                .isEqualTo(new Settings.Database("jdbc:h2:retry:" + settings.home() + "/db/dailies", "dailies"));
    }

    @Test
    void singleSignOnIsOfferedOnceAllOfItIsSet() {
        var all = Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_OIDC_ISSUER", "https://id.example.com/",
                "DAILIES_OIDC_CLIENT_ID", "dailies",
                "DAILIES_OIDC_CLIENT_SECRET", "hush");

        assertThat(Settings.of(A_KEY::get).singleSignOn()).isEmpty();
        assertThat(Settings.of(all::get).singleSignOn())
                .contains(new OpenIdClient("https://id.example.com/", "dailies", "hush"))
                .hasValueSatisfying(client -> assertThat(client.toString()).doesNotContain("hush"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILIES_OIDC_ISSUER", "DAILIES_OIDC_CLIENT_ID", "DAILIES_OIDC_CLIENT_SECRET"})
    void halfASingleSignOnIsAMistake(String missing) {
        var most = new HashMap<>(Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_OIDC_ISSUER", "https://id.example.com",
                "DAILIES_OIDC_CLIENT_ID", "dailies",
                "DAILIES_OIDC_CLIENT_SECRET", "hush"));
        most.remove(missing);

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(most::get))
                .withMessageStartingWith(missing + " is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.example.com, false",
        "id.example.com, false",
        "http://localhost:9000/realm, true",
        "https://id.example.com, true"
    })
    void theProviderOfSingleSignOnIsReachedInPrivate(String issuer, boolean allowed) {
        var values = Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_OIDC_ISSUER", issuer,
                "DAILIES_OIDC_CLIENT_ID", "dailies",
                "DAILIES_OIDC_CLIENT_SECRET", "hush");

        if (allowed) {
            assertThat(Settings.of(values::get).singleSignOn()).isPresent();
        } else {
            assertThatExceptionOfType(WrongSetting.class)
                    .isThrownBy(() -> Settings.of(values::get))
                    .withMessageMatching("DAILIES_OIDC_ISSUER must .*begin.*http.*");
        }
    }

    @Test
    void mailIsSentOnceThereIsAServerAndASender() {
        var least = Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_MAIL_HOST", "mail.example.com",
                "DAILIES_MAIL_FROM", "dailies@example.com");
        var most = new HashMap<>(least);
        most.putAll(Map.of(
                "DAILIES_MAIL_TLS", "implicit",
                "DAILIES_MAIL_USER", "dailies",
                "DAILIES_MAIL_PASSWORD", "hush",
                "DAILIES_MAIL_TIMEOUT", "3s"));

        assertThat(Settings.of(A_KEY::get).mail()).isEmpty();
        assertThat(Settings.of(least::get).mail())
                .contains(new MailServer(
                        "mail.example.com",
                        587,
                        "dailies@example.com",
                        Optional.empty(),
                        MailServer.Tls.STARTTLS,
                        Duration.ofSeconds(10)));
        assertThat(Settings.of(most::get).mail())
                .contains(new MailServer(
                        "mail.example.com",
                        465,
                        "dailies@example.com",
                        Optional.of(new MailServer.Login("dailies", "hush")),
                        MailServer.Tls.IMPLICIT,
                        Duration.ofSeconds(3)))
                .hasValueSatisfying(server -> assertThat(server.toString()).doesNotContain("hush"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAILIES_MAIL_HOST, '', DAILIES_MAIL_HOST is not set",
        "DAILIES_MAIL_HOST, 'mail example', DAILIES_MAIL_HOST must be",
        "DAILIES_MAIL_FROM, '', DAILIES_MAIL_FROM must be",
        "DAILIES_MAIL_FROM, 'Dailies <dailies@example.com>', DAILIES_MAIL_FROM must be",
        "DAILIES_MAIL_FROM, 'a@example.com,b@example.com', DAILIES_MAIL_FROM must be",
        "DAILIES_MAIL_USER, '', DAILIES_MAIL_USER is not set",
        "DAILIES_MAIL_PASSWORD, '', DAILIES_MAIL_PASSWORD is not set",
        "DAILIES_MAIL_PORT, 0, DAILIES_MAIL_PORT must be",
        "DAILIES_MAIL_TLS, maybe, 'DAILIES_MAIL_TLS must be one of starttls, implicit, off'",
        "DAILIES_MAIL_TLS, off, 'DAILIES_MAIL_TLS must be starttls or implicit, for our password travels there'"
    })
    void aMailServerIsMeantWholeAndKeepsOurPasswordPrivate(String name, String value, String said) {
        var values = new HashMap<>(Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_MAIL_HOST", "mail.example.com",
                "DAILIES_MAIL_FROM", "dailies@example.com",
                "DAILIES_MAIL_USER", "dailies",
                "DAILIES_MAIL_PASSWORD", "hush"));
        values.put(name, value);

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(values::get))
                .withMessageStartingWith(said);
    }

    @Test
    void tasksAreFollowedEveryFiveSecondsForADay() {
        assertThat(Settings.of(A_KEY::get).following())
                .isEqualTo(new Settings.Following(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofHours(24),
                        Duration.ofSeconds(45)));
    }

    @Test
    void videosAreKeptForThirtyDays() {
        assertThat(Settings.of(A_KEY::get).keeping())
                .isEqualTo(new Settings.Keeping(Duration.ofDays(30), 512 * 1024 * 1024, Duration.ofMinutes(5)));
    }

    @Test
    void videosAreKeptInAFolderOfHome() {
        var home = Settings.of(A_KEY::get).home();

        assertThat(Settings.of(A_KEY::get).videos())
                .isEqualTo(new VideoPlace(home.resolve("videos"), Optional.empty()));
        assertThat(with("DAILIES_VIDEO_FOLDER", "/mnt/videos").videos().folder())
                .isEqualTo(Path.of("/mnt/videos"));
    }

    @Test
    void aBucketIsAllOfItsSettings() {
        var all = Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_VIDEO_STORE", "s3",
                "DAILIES_S3_ENDPOINT", "https://s3.example.com",
                "DAILIES_S3_BUCKET", "dailies",
                "DAILIES_S3_KEY", "AKIA",
                "DAILIES_S3_SECRET", "hush");
        var endpoint = URI.create("https://s3.example.com");

        assertThat(Settings.of(all::get).videos().bucket())
                .contains(new VideoPlace.Bucket(endpoint, "us-east-1", "dailies", "AKIA", "hush"));
        assertThat(Settings.of(all::get).toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILIES_S3_ENDPOINT", "DAILIES_S3_BUCKET", "DAILIES_S3_KEY", "DAILIES_S3_SECRET"})
    void halfABucketIsAMistake(String missing) {
        var most = new HashMap<>(Map.of(
                "DAILIES_XAI_KEY", "xai-secret",
                "DAILIES_VIDEO_STORE", "s3",
                "DAILIES_S3_ENDPOINT", "https://s3.example.com",
                "DAILIES_S3_BUCKET", "dailies",
                "DAILIES_S3_KEY", "AKIA",
                "DAILIES_S3_SECRET", "hush"));
        most.remove(missing);

        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(most::get))
                .withMessage(missing + " is not set, and DAILIES_VIDEO_STORE=s3 needs it.");
    }

    @Test
    void xaiIsTheProvider() {
        var providers = Settings.of(A_KEY::get).providers();

        assertThat(providers.standard()).isEqualTo("xai");
        assertThat(providers.createTimeout()).hasSeconds(60);
        assertThat(providers.askTimeout()).hasSeconds(30);
        assertThat(providers.xai().url()).isEqualTo(URI.create("https://api.x.ai"));
        assertThat(providers.xai().key()).isEqualTo("xai-secret");
        assertThat(providers.xai().asksPerSecond()).isEqualTo(10);
        assertThat(providers.xai().videoHosts()).containsExactly(".x.ai");
        assertThat(providers.router().key()).isEmpty();
        assertThat(providers.router().asksPerSecond()).isEqualTo(10);
        assertThat(providers.router().videoHosts()).isEmpty();
        assertThat(providers.simulation()).isEqualTo(new Settings.Simulation(Duration.ofSeconds(8), false, 0));
    }

    @Test
    void inDemoModeTheSimulatedProviderNeedsNoKey() {
        assertThat(with("DAILIES_DEMO", "true").providers().standard()).isEqualTo("simulated");
    }

    @Test
    void eachSettingIsReadByItsName() {
        var settings = Settings.of(Map.ofEntries(
                Map.entry("DAILIES_HOME", "/srv/dailies/../videos"),
                Map.entry("DAILIES_PUBLIC_URL", "https://video.example.com"),
                Map.entry("DAILIES_DB_URL", "jdbc:postgresql://db/dailies"),
                Map.entry("DAILIES_DB_USER", "ada"),
                Map.entry("DAILIES_PENDING_CAP", "0"),
                Map.entry("DAILIES_LOW_CREDITS", "0.25"),
                Map.entry("DAILIES_ZONE", "Europe/Lisbon"),
                Map.entry("DAILIES_TICK", "100ms"),
                Map.entry("DAILIES_TASK_DEADLINE", "2d"),
                Map.entry("DAILIES_VIDEO_MAX_BYTES", "1024"),
                Map.entry("DAILIES_PROVIDER", "router"),
                Map.entry("DAILIES_ROUTER_URL", "http://router:8080"),
                Map.entry("DAILIES_ROUTER_KEY", " dly_secret "),
                Map.entry("DAILIES_ROUTER_POLLS_PER_SECOND", "100000"),
                Map.entry("DAILIES_ROUTER_VIDEO_HOSTS", "a.example.com, ,.b.example.com,"),
                Map.entry("DAILIES_SIMULATED_CLIPS", "true"))::get);

        assertThat(settings.home()).isEqualTo(Path.of("/srv/videos"));
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://video.example.com"));
        assertThat(settings.database()).isEqualTo(new Settings.Database("jdbc:postgresql://db/dailies", "ada"));
        assertThat(settings.pendingCap()).isZero();
        assertThat(settings.lowCredits()).isEqualByComparingTo("0.25");
        assertThat(settings.reportingZone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(settings.following().tick()).hasMillis(100);
        assertThat(settings.following().deadline()).hasHours(48);
        assertThat(settings.keeping().maxBytes()).isEqualTo(1024);
        assertThat(settings.providers().standard()).isEqualTo("router");
        assertThat(settings.providers().router().url()).isEqualTo(URI.create("http://router:8080"));
        assertThat(settings.providers().router().key()).isEqualTo("dly_secret");
        assertThat(settings.providers().router().asksPerSecond()).isEqualTo(100_000);
        assertThat(settings.providers().router().videoHosts()).containsExactly("a.example.com", ".b.example.com");
        assertThat(settings.providers().simulation().clips()).isTrue();
    }

    @Test
    void thePortIsInThePublicAddressUnlessThatIsSet() {
        assertThat(with("DAILIES_PORT", "18080").publicUrl()).isEqualTo(URI.create("http://localhost:18080"));
    }

    @Test
    void anEmptyValueCountsAsNotSet() {
        assertThat(with("DAILIES_PENDING_CAP", " ").pendingCap()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"500ms, 500", "30s, 30000", "5m, 300000", "24h, 86400000", "7d, 604800000"})
    void aDurationIsANumberAndItsUnit(String value, long millis) {
        assertThat(with("DAILIES_LEASE", value).following().lease()).hasMillis(millis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAILIES_PORT | 0 | must be a whole number from 1 to 65535.",
                "DAILIES_PORT | 65536 | must be a whole number from 1 to 65535.",
                "DAILIES_PORT | http | must be a whole number from 1 to 65535.",
                "DAILIES_MANAGEMENT_PORT | -1 | must be a whole number from 1 to 65535.",
                "DAILIES_DB_POOL | 4 | must be a whole number from 5 to 1000.",
                "DAILIES_DB_WAIT | 1m | must be a number and its unit, such as 500ms or 5s.",
                "DAILIES_HEAP | much | must be an amount of memory such as 1g or 1500m, or a share of it such as 60%.",
                "DAILIES_HEAP | 120% | must be an amount of memory such as 1g or 1500m, or a share of it such as 60%.",
                "DAILIES_BEHIND_PROXY | haproxy | must be true or false.",
                "DAILIES_DEMO | yes | must be true or false.",
                "DAILIES_DEMO | TRUE | must be true or false.",
                "DAILIES_PUBLIC_URL | video.example.com | must be an address that begins with http:// or https://.",
                "DAILIES_PUBLIC_URL | ftp://example.com | must be an address that begins with http:// or https://.",
                "DAILIES_PUBLIC_URL | http:// | must be an address that begins with http:// or https://.",
                "DAILIES_PUBLIC_URL | http://a b | must be an address that begins with http:// or https://.",
                "DAILIES_DB_URL | jdbc:mysql://db/dailies | must begin with jdbc:h2: or jdbc:postgresql:.",
                "DAILIES_PENDING_CAP | 1.5 | must be a whole number from 0 to 1000000.",
                "DAILIES_LOW_CREDITS | -1 | must be an amount such as 5 or 0.50, with at most 6 decimal places.",
                "DAILIES_LOW_CREDITS | 0.0000001 | must be an amount such as 5 or 0.50, with at most 6 decimal places.",
                "DAILIES_ZONE | +01:00 | must be a time zone such as UTC or Europe/Lisbon.",
                "DAILIES_ZONE | Lisbon | must be a time zone such as UTC or Europe/Lisbon.",
                "DAILIES_TICK | 0s | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_POLL_FIRST | 5 | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_POLL_EVERY | 5 s | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_TASK_DEADLINE | -1h | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_LEASE | 45S | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_VIDEO_RETENTION | 1y | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_VIDEO_TIMEOUT | 1.5m | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_CREATE_TIMEOUT | PT60S | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_POLL_TIMEOUT | soon | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_SIMULATED_LATENCY | 0ms | must be a number and its unit, such as 500ms, 30s, 5m, 24h or 7d.",
                "DAILIES_VIDEO_MAX_BYTES | 1023 | must be a whole number from 1024 to 9223372036854775807.",
                "DAILIES_VIDEO_STORE | s4 | must be one of folder, s3.",
                "DAILIES_PROVIDER | openai | must be one of xai, router, simulated.",
                "DAILIES_XAI_URL | api.x.ai | must be an address that begins with http:// or https://.",
                "DAILIES_ROUTER_URL | mailto:a@b | must be an address that begins with http:// or https://.",
                "DAILIES_XAI_POLLS_PER_SECOND | 0 | must be a whole number from 1 to 100000.",
                "DAILIES_ROUTER_POLLS_PER_SECOND | 100001 | must be a whole number from 1 to 100000.",
                "DAILIES_SIMULATED_CLIPS | 1 | must be true or false.",
                "DAILIES_SIMULATED_PORT | 99999 | must be a whole number from 0 to 65535."
            })
    void aWrongValueIsOneLineThatNamesTheSetting(String name, String value, String must) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> with(name, value))
                .withMessage(name + " " + must);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAILIES_PORT",
                "DAILIES_DEMO",
                "DAILIES_PUBLIC_URL",
                "DAILIES_DB_URL",
                "DAILIES_PENDING_CAP",
                "DAILIES_TICK",
                "DAILIES_PROVIDER",
                "DAILIES_XAI_URL"
            })
    void aSecretInTheWrongPlaceIsNotRepeated(String name) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> with(name, "xai-abc:def/secret"))
                .satisfies(wrong ->
                        assertThat(wrong.getMessage()).doesNotContain("secret").doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource({"xai, DAILIES_XAI_KEY", "router, DAILIES_ROUTER_KEY"})
    void aProviderWithoutItsKeyIsSaidWithAWayOut(String provider, String key) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(Map.of("DAILIES_PROVIDER", provider)::get))
                .withMessageStartingWith(key + " is not set.")
                .withMessageContaining("DAILIES_PROVIDER=simulated");
    }

    @Test
    void aLogNeverShowsAProvidersKey() {
        assertThat(Settings.of(A_KEY::get).toString()).doesNotContain("secret");
    }

    private static Settings with(String name, String value) {
        var values = new HashMap<>(A_KEY);
        values.put(name, value);
        return Settings.of(values::get);
    }
}
