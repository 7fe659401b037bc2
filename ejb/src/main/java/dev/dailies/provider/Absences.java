package dev.dailies.provider;

/**
 * How often in a row a provider has not known a job. Right after its creation a job may be unknown to the machine that
 * answers, so only the third time counts.
 */
final class Absences {

    private static final int CONVINCING = 3;

    private final Tally times = new Tally();

    boolean isGone(String job) {
        if (times.count(job) < CONVINCING) {
            return false;
        }
        times.forget(job);
        return true;
    }

    void seen(String job) {
        times.forget(job);
    }
}
