package dev.dailies;

import dev.dailies.Window.Done;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A portal as it is in earnest, for benches: with the settings that ship, on a PostgreSQL that waits for its disk, with a
 * provider in another process.
 */
record Premiere(Portal portal, Books books, PacedXai xai) implements AutoCloseable {

    /** A cap that is in force and stops nobody. */
    private static final String NOBODYS_CAP = "1000000";

    /**
     * The one that benches share which do not start their own: the later one of them is, the warmer it finds it. Nobody
     * follows what is created there, so that only its creation is measured.
     */
    static Premiere shared() {
        return Shared.PREMIERE;
    }

    /** @param settings what is to be other than it ships */
    static Premiere open(String name, PacedXai xai, Map<String, String> settings) {
        return open(name, DurablePostgres.shared().database("bench_" + name), xai, settings);
    }

    /**
     * The same on a new file of H2 that others may open too, through the portal's process; the portal's own connections are
     * what they always are. H2 wants to close such a file itself when its process ends.
     */
    static Premiere onH2(String name, PacedXai xai, Map<String, String> settings) {
        var folder = Path.of("target", "bench", name).toAbsolutePath();
        Leftovers.remove(folder);
        var url =
                "jdbc:h2:retry:%s/dailies;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE"
                        .formatted(folder);
        return open(name, Map.of("DAILIES_DB_URL", url, "DAILIES_DB_USER", "dailies"), xai, settings);
    }

    private static Premiere open(
            String name, Map<String, String> database, PacedXai xai, Map<String, String> settings) {
        var all = new TreeMap<>(Map.of(
                "DAILIES_TICK", "500ms",
                "DAILIES_POLL_FIRST", "5s",
                "DAILIES_POLL_EVERY", "5s",
                "DAILIES_PENDING_CAP", NOBODYS_CAP));
        all.putAll(database);
        all.putAll(xai.settings());
        all.putAll(settings);
        var portal = Portal.start("bench-" + name, all);
        return new Premiere(portal, new Books(database.get("DAILIES_DB_URL"), database.get("DAILIES_DB_USER")), xai);
    }

    /** One window of a load that comes over HTTP. */
    Window under(Wrk load, Duration time) {
        return during(() -> load.on(portal.url(), time));
    }

    /** One window of whatever it is. */
    Window during(Supplier<Done> work) {
        var cpu = ProcessorTime.of(portal.pid());
        var compiling = ProcessorTime.ofCompilers(portal.pid());
        var databaseCpu = DurablePostgres.shared().cpu();
        var done = work.get();
        return new Window(
                done,
                ProcessorTime.of(portal.pid()).minus(cpu),
                ProcessorTime.ofCompilers(portal.pid()).minus(compiling),
                DurablePostgres.shared().cpu().minus(databaseCpu));
    }

    /** At once: nobody looks at what it leaves. */
    @Override
    public void close() {
        portal.kill();
        xai.close();
    }

    private static final class Shared {
        static final Premiere PREMIERE = open(
                "shared",
                new PacedXai(),
                Map.of("DAILIES_XAI_POLLS_PER_SECOND", "100000", "DAILIES_POLL_FIRST", "24h"));
    }
}
