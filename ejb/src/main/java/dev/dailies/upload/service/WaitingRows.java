package dev.dailies.upload.service;

import dev.dailies.upload.TeamShare;
import dev.dailies.upload.Workloads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * How many rows wait, by whose they are. Files of a hundred thousand rows take a while to count, so that a node counts
 * for all who look, and spends a twentieth of its time on it at most: the fewer rows there are, the fresher the counts.
 */
@ApplicationScoped
public class WaitingRows {

    private static final int TIMES_LONGER = 20;

    @Inject
    Workloads workloads;

    private List<TeamShare> counted = List.of();
    private long until = System.nanoTime();

    synchronized List<TeamShare> counted() {
        var now = System.nanoTime();
        if (now - until >= 0) {
            counted = workloads.waiting();
            var end = System.nanoTime();
            until = end + TIMES_LONGER * (end - now);
        }
        return counted;
    }
}
