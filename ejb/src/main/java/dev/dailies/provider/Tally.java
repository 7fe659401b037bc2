package dev.dailies.provider;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name; of very many names the oldest are forgotten. */
final class Tally {

    private static final int MOST_NAMES = 10_000;

    private int total;
    private final Map<String, Integer> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_NAMES;
        }
    };

    /** Counts one more and says how many that makes. */
    synchronized int count(String name) {
        total++;
        return counts.merge(name, 1, Integer::sum);
    }

    synchronized int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    synchronized int total() {
        return total;
    }

    synchronized void forget(String name) {
        counts.remove(name);
    }
}
