package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The network between a portal and its database. It can be cut: what is on its way is lost, neither side is told, and
 * who knocks meanwhile is not heard. Once it is mended, new connections pass; those that were cut never come back.
 */
final class Wire {

    /** How many may wait for a place, beside those who have one. */
    static final int IN_LINE = 70;

    /** How many create calls there may be at once. */
    static final int CREATES = 60;

    /** How many may download at once. */
    static final int FILES = 2;

    private static final int SECONDS_OF_SILENCE = 15;

    private final Map<String, String> database = Postgres.database("wire");
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "wire");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<AtomicBoolean> connections = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private volatile boolean isCut;

    private Wire() {
        try {
            door = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
    }

    /** The one that all tests share. */
    static Wire shared() {
        return Shared.WIRE;
    }

    /** How a portal with five connections, and little room besides, finds the database over it, that gives up sooner than usual. */
    Map<String, String> settings() {
        var url = database.get("DAILIES_DB_URL").replace(":" + port(), ":" + door.getLocalPort());
        var settings = new TreeMap<>(database);
        settings.put("DAILIES_DB_URL", url + (url.contains("?") ? "&" : "?") + "socketTimeout=" + SECONDS_OF_SILENCE);
        settings.put("DAILIES_DB_POOL", "5");
        settings.put("DAILIES_DB_WAIT", "60s");
        settings.put("DAILIES_REQUESTS_IN_LINE", String.valueOf(IN_LINE));
        settings.put("DAILIES_CREATES_AT_ONCE", String.valueOf(CREATES));
        settings.put("DAILIES_FILES_AT_ONCE", String.valueOf(FILES));
        settings.put("DAILIES_CLIENT_WAIT", "5s");
        return settings;
    }

    void cut() {
        isCut = true;
        connections.forEach(passes -> passes.set(false));
    }

    void mend() {
        isCut = false;
    }

    private int port() {
        return URI.create(database.get("DAILIES_DB_URL").substring("jdbc:".length()))
                .getPort();
    }

    private Void accept() throws IOException {
        while (true) {
            var portal = door.accept();
            var server = new Socket(InetAddress.getLoopbackAddress(), port());
            var passes = new AtomicBoolean(!isCut);
            connections.add(passes);
            threads.submit(() -> carry(portal, server, passes));
            threads.submit(() -> carry(server, portal, passes));
        }
    }

    private static Void carry(Socket from, Socket to, AtomicBoolean passes) throws IOException {
        var buffer = new byte[1 << 14];
        for (var read = from.getInputStream().read(buffer);
                read >= 0;
                read = from.getInputStream().read(buffer)) {
            if (passes.get()) {
                to.getOutputStream().write(buffer, 0, read);
            }
        }
        if (passes.get()) {
            to.close();
        }
        return null;
    }

    private static final class Shared {
        static final Wire WIRE = new Wire();
    }
}
