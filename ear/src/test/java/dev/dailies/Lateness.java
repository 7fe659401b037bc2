package dev.dailies;

import dev.dailies.PacedXai.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * How much later than due the provider is asked about a task. When it was due, the database writes down by itself at the
 * claim, because a claim overwrites it; when it was asked, the provider knows.
 */
record Lateness(Books books) {

    private static final String NOTE = """
            create table bench_claim (n bigint generated always as identity, job varchar(200), due timestamptz);
            create function bench_claimed() returns trigger language plpgsql as $$
            begin
                insert into bench_claim (job, due) values (old.provider_job, old.due_at);
                return null;
            end $$;
            create trigger bench_claimed after update on video_task for each row
                when (new.lease is distinct from old.lease and new.lease is not null and old.step = 'FOLLOWING')
                execute function bench_claimed()
            """;

    /** From now on claims are noted. */
    void watch() {
        books.tell(NOTE);
    }

    /** How late each of these looks was, those of a job in the order of its claims. */
    Map<Look, Duration> of(Collection<Look> looks) {
        var claims = new HashMap<String, Queue<Instant>>();
        for (var claim :
                books.tellAll("select job || ' ' || extract(epoch from due) * 1000 from bench_claim order by n")) {
            var parts = claim.split(" ");
            claims.computeIfAbsent(parts[0], first -> new ArrayDeque<>())
                    .add(Instant.ofEpochMilli((long) Double.parseDouble(parts[1])));
        }
        var late = new HashMap<Look, Duration>();
        for (var look : looks) {
            late.put(look, Duration.between(claims.get(look.job()).remove(), look.at()));
        }
        return late;
    }
}
