package dev.dailies.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicInteger questions = new AtomicInteger();
    private final Meters meters = new Meters();

    @Test
    void eachMeterIsAskedForOnceHoweverOftenItIsUsed() {
        meters.registry = asInjected(registry, questions);

        meters.count("creates", "outcome", "accepted");
        meters.count("creates", "outcome", "accepted");
        meters.count("creates", "outcome", "refused");
        meters.time(Duration.ofSeconds(2), "lag");
        meters.time(Duration.ofSeconds(3), "lag");

        assertThat(questions).hasValue(3);
        assertThat(registry.counter("creates", "outcome", "accepted").count()).isEqualTo(2);
        assertThat(registry.counter("creates", "outcome", "refused").count()).isEqualTo(1);
        assertThat(registry.timer("lag").totalTime(TimeUnit.SECONDS)).isEqualTo(5);
    }

    /** As the container would inject it, counting how often it is asked for. */
    @SuppressWarnings("unchecked")
    static Instance<MeterRegistry> asInjected(MeterRegistry registry, AtomicInteger questions) {
        return (Instance<MeterRegistry>) Proxy.newProxyInstance(
                MetersTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, values) -> {
                    questions.incrementAndGet();
                    return Stream.of(registry);
                });
    }
}
