package dev.dailies.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.shared.DatabaseTime;
import dev.dailies.shared.SharedClock;
import jakarta.ejb.TimerService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimekeeperTest {

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1);
    private final Timekeeper keeper = new Timekeeper();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whenDailiesIsTakenFromItsServerNoLookIsLeftThere() {
        threads.setRemoveOnCancelPolicy(true);
        keeper.executor = server(ManagedScheduledExecutorService.class);
        keeper.timers = server(TimerService.class);
        keeper.clock = new SharedClock();
        keeper.database = new DatabaseTime() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }
        };

        keeper.start();
        assertThat(threads.getQueue()).hasSize(1);

        keeper.rest();
        assertThat(threads.getQueue()).isEmpty();
    }

    /** What the server injects: its executor is these threads, of its timers nothing is asked here. */
    private <T> T server(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> type == TimerService.class ? null : method.invoke(threads, arguments)));
    }
}
