package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProviderCallsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:07Z");
    private static final Instant MINUTE = Instant.parse("2026-11-22T12:00:00Z");

    private final ProviderCalls calls = at(NOON);

    @Test
    void callsAreTimedAndTheFailedOnesCounted() {
        try (var server = new FakeServer()) {
            var meters = new SimpleMeterRegistry();
            calls.meters.registry = MetersTest.asInjected(meters, new AtomicInteger());
            var xai = new XaiProvider(Given.settings(Map.of("DAILIES_XAI_URL", server.url())), calls);
            server.answers(503, "busy");

            Given.failureOf(xai.submit(Given.job("a drone")));
            Given.resultOf(xai.ask("r1"));
            server.answers(202, "");
            Given.resultOf(xai.ask("r1"));

            assertThat(errors(meters, "submit")).isEqualTo(1);
            assertThat(errors(meters, "ask")).isEqualTo(1);
            assertThat(meters.get("dailies.provider.latency")
                            .tags("provider", "xai", "call", "ask")
                            .timer()
                            .count())
                    .isEqualTo(2);
            assertThat(calls.take())
                    .extracting(CallCount::kind, CallCount::minute, CallCount::calls, CallCount::errors)
                    .containsExactlyInAnyOrder(tuple("submit", MINUTE, 1L, 1L), tuple("ask", MINUTE, 2L, 1L));
        }
    }

    @Test
    void theCallsOfAMinuteAreAddedUp() {
        calls.note("xai", "ask", Duration.ofMillis(30), true);
        calls.note("xai", "ask", Duration.ofMillis(50), false);
        calls.note("xai", "ask", Duration.ofMillis(10), true);

        assertThat(calls.take()).containsExactly(new CallCount("xai", "ask", MINUTE, 3, 1, 90, 50, NOON));
        assertThat(calls.take()).isEmpty();
    }

    @Test
    void countsThatCouldNotBeWrittenDownAreKeptForTheNextTime() {
        calls.note("xai", "ask", Duration.ofMillis(30), true);
        var taken = calls.take();
        calls.note("xai", "ask", Duration.ofMillis(50), false);

        calls.giveBack(taken);

        assertThat(calls.take()).isEqualTo(List.of(new CallCount("xai", "ask", MINUTE, 2, 1, 80, 50, NOON)));
    }

    private static ProviderCalls at(Instant now) {
        return new ProviderCalls(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static double errors(SimpleMeterRegistry meters, String call) {
        return meters.get("dailies.provider.errors")
                .tags("provider", "xai", "call", call)
                .counter()
                .count();
    }
}
