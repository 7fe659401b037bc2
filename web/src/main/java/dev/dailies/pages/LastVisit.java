package dev.dailies.pages;

import dev.dailies.task.TaskFilter;
import dev.dailies.task.service.TaskNews;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Since when things are new to whoever is signed in. A look is noted once a minute, so that an open page costs nothing. */
@SessionScoped
public class LastVisit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private final Map<Long, Noted> looks = new ConcurrentHashMap<>();

    private record Noted(Instant at, Instant since) implements Serializable {}

    /** When their visit to this list ended that was before this one. */
    Instant end(TaskFilter filter, TaskNews news, Instant now) {
        var list = filter.wholeTeam() && filter.isAllowed() ? filter.reader().teamId() : Long.valueOf(0);
        return looks.compute(
                        list,
                        (any, noted) -> noted == null || now.isAfter(noted.at.plus(EXACT_ENOUGH))
                                ? new Noted(now, news.since(filter))
                                : noted)
                .since();
    }
}
