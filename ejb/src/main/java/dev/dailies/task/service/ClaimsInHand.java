package dev.dailies.task.service;

import dev.dailies.task.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tasks that this node has in hand right now, and since when their leases run. */
@ApplicationScoped
public class ClaimsInHand {

    @Inject
    TaskPolling polling;

    private final Map<Claim, Instant> claims = new ConcurrentHashMap<>();

    void take(Claim claim, Instant now) {
        claims.put(claim, now);
    }

    void drop(Claim claim) {
        claims.remove(claim);
    }

    int size() {
        return claims.size();
    }

    public boolean areNone() {
        return claims.isEmpty();
    }

    /** Leaves them to other nodes, at once. What still comes of them here is written nowhere. */
    public void handBack() {
        polling.handBack(claims.keySet());
    }

    /** Those whose lease has run since before the given time; it is renewed now. */
    Collection<Claim> toRenew(Instant before, Instant now) {
        var old = claims.entrySet().stream()
                .filter(claim -> claim.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(claim -> claims.replace(claim, now));
        return old;
    }
}
