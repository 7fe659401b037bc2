package dev.dailies;

import java.time.Duration;

/**
 * A stretch of time under load.
 *
 * @param cpu what the portal took of the processor
 * @param compiling what of that its compilers took
 * @param databaseCpu what the database took
 */
record Window(Done done, Duration cpu, Duration compiling, Duration databaseCpu) {

    private static final double NANOS = 1e9;

    /** How often something was done, and in what time. */
    record Done(long deeds, Duration took) {

        static Done since(long nanoTime, long deeds) {
            return new Done(deeds, Duration.ofNanos(System.nanoTime() - nanoTime));
        }

        /** Deeds in a second. */
        double rate() {
            return deeds * NANOS / took.toNanos();
        }
    }

    double rate() {
        return done.rate();
    }

    /** Milliseconds of the processor for each deed. */
    double cpuMillis() {
        return (double) cpu.toMillis() / done.deeds();
    }

    /** The same without what compilers took, who will have done one day. */
    double compiledCpuMillis() {
        return (double) cpu.minus(compiling).toMillis() / done.deeds();
    }

    double databaseCpuMillis() {
        return (double) databaseCpu.toMillis() / done.deeds();
    }
}
