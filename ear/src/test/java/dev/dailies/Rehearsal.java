package dev.dailies;

import dev.dailies.team.mail.MailHost;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A portal whose provider does what a test tells it to, and is quickly given up where it says nothing. The one on two
 * nodes has a database that can be killed.
 */
final class Rehearsal {

    /** How many looks at jobs the provider allows in a second. */
    static final int POLLS_PER_SECOND = 50;

    /** How long the provider may take to accept a job: a crowd on a busy machine must fit in. */
    static final int CREATE_TIMEOUT_SECONDS = 4;

    private final ScriptedXai xai = new ScriptedXai();
    private final OpenIdHost openId = new OpenIdHost();
    private final String name;
    private final List<Portal> nodes;
    private final Books books;

    private Rehearsal(String name, int many, Map<String, String> database) {
        this.name = name;
        var settings = new TreeMap<>(Map.of(
                "DAILIES_PROVIDER",
                "xai",
                "DAILIES_XAI_URL",
                "http://" + xai.authority(),
                "DAILIES_XAI_KEY",
                ScriptedXai.KEY,
                "DAILIES_XAI_VIDEO_HOSTS",
                xai.authority(),
                "DAILIES_XAI_POLLS_PER_SECOND",
                String.valueOf(POLLS_PER_SECOND),
                "DAILIES_CREATE_TIMEOUT",
                CREATE_TIMEOUT_SECONDS + "s",
                "DAILIES_POLL_TIMEOUT",
                "2s",
                "DAILIES_TASK_DEADLINE",
                "10m",
                "DAILIES_LEASE",
                "5s",
                "DAILIES_PENDING_CAP",
                "1000"));
        // Crowds of hundreds must fit in, on a machine with one processor too
        settings.put("DAILIES_DB_WAIT", "30s");
        settings.putAll(openId.settings());
        settings.putAll(database);
        nodes = Portal.startTogether(name, many, settings);
        books = new Books(database.get("DAILIES_DB_URL"), database.get("DAILIES_DB_USER"));
    }

    /** The one on H2 that all tests share. */
    static Rehearsal onH2() {
        return SharedOnH2.REHEARSAL;
    }

    /** The one on PostgreSQL, whose books can be read, and which sends mail. */
    static Rehearsal onPostgres() {
        return SharedOnPostgres.REHEARSAL;
    }

    /** Who takes the mail of the one on PostgreSQL. */
    static MailHost mail() {
        return SharedOnPostgres.MAIL;
    }

    /** The one whose nodes share a PostgreSQL of their own, {@link MortalPostgres#shared()}. */
    static Rehearsal onTwoNodes() {
        return SharedOnTwoNodes.REHEARSAL;
    }

    /** The one that has few connections to its database, all of them over {@link Wire#shared()}. */
    static Rehearsal onAWire() {
        return SharedOnAWire.REHEARSAL;
    }

    /** The portal; of several nodes the first. */
    Portal portal() {
        return nodes.get(0);
    }

    /** All nodes, each as good as the others. */
    List<Portal> nodes() {
        return nodes;
    }

    ScriptedXai xai() {
        return xai;
    }

    /** Who vouches for people in its single sign-on. */
    OpenIdHost openId() {
        return openId;
    }

    Member member(String key) {
        return Member.of(portal(), key);
    }

    /** The database behind the portal: on PostgreSQL only. */
    Books books() {
        return books;
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class SharedOnH2 {
        static final Rehearsal REHEARSAL = new Rehearsal("rehearsal-h2", 1, Map.of());
    }

    private static final class SharedOnPostgres {
        static final MailHost MAIL = new MailHost();
        static final Rehearsal REHEARSAL = new Rehearsal("rehearsal-postgres", 1, settings());

        private static Map<String, String> settings() {
            var settings = new TreeMap<>(Postgres.database("rehearsal"));
            settings.putAll(MAIL.settings());
            return settings;
        }
    }

    private static final class SharedOnTwoNodes {
        static final Rehearsal REHEARSAL = new Rehearsal("rehearsal-nodes", 2, settings());

        private static Map<String, String> settings() {
            var settings = new TreeMap<>(MortalPostgres.shared().settings());
            settings.put("DAILIES_DRAIN", "3s");
            settings.put("DAILIES_CREATE_TIMEOUT", "10s");
            return settings;
        }
    }

    private static final class SharedOnAWire {
        static final Rehearsal REHEARSAL =
                new Rehearsal("rehearsal-wire", 1, Wire.shared().settings());
    }
}
