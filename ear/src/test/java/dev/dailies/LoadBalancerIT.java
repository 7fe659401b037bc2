package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the load balancer that ships makes of two nodes, each of which is here what it says of itself and its name. */
@DisplayName("The load balancer")
class LoadBalancerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SEVERAL = 20;

    private final Node first = new Node("first");
    private final Node second = new Node("second");
    private final Haproxy haproxy = new Haproxy(List.of(first.url(), second.url()));

    /** Until it has asked them, it takes both nodes for ready. */
    @BeforeEach
    void knowsThatNeitherIsThere() {
        await().atMost(PATIENCE).until(() -> ask().status() == 503);
    }

    @AfterEach
    void close() {
        haproxy.close();
        first.close();
        second.close();
    }

    @Test
    @DisplayName("asks a node that lives where none is ready, and as soon as one is, that one alone")
    void asksWhoIsReadyAndElseWhoLives() {
        second.alive = true;
        answeredBy("second");
        first.ready = true;
        answeredBy("first");
        assertThat(IntStream.range(0, SEVERAL).mapToObj(one -> ask().text())).containsOnly("first");
    }

    @Test
    @DisplayName("takes a node for ready whose first answer is a second and a half in coming")
    void waitsForTheFirstAnswer() {
        first.slow = true;
        first.ready = true;
        answeredBy("first");
    }

    private void answeredBy(String name) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            var answer = ask();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(name);
        });
    }

    private Api.Answer ask() {
        return new Api(HttpClient.newHttpClient(), haproxy.url(), null).get("/who");
    }

    private static final class Node implements AutoCloseable {

        private static final Duration A_LONG_FIRST = Duration.ofMillis(1500);

        private final String name;
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final HttpServer server;
        private volatile boolean ready;
        private volatile boolean alive;
        private volatile boolean slow;

        Node(String name) {
            this.name = name;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(threads);
            server.createContext("/health/ready", exchange -> answer(exchange, ready ? 200 : 503));
            server.createContext("/health/live", exchange -> answer(exchange, alive ? 200 : 503));
            server.createContext("/who", exchange -> answer(exchange, 200));
            server.start();
        }

        URI url() {
            return URI.create("http://localhost:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
            threads.shutdownNow();
        }

        private void answer(HttpExchange exchange, int status) throws IOException {
            try (exchange) {
                if (slow) {
                    Thread.sleep(A_LONG_FIRST.toMillis());
                }
                var body = name.getBytes();
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
