package dev.dailies;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for servers of tests: below those that outgoing connections take, which would have it before a restarted server. */
final class FreePort {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 31_000;

    private FreePort() {}

    static int any() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one may be free
            }
        }
    }
}
