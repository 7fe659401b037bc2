package dev.dailies;

import java.time.Duration;
import java.util.stream.Stream;

/** What processes have taken of the processor since they began, by the operating system's accounting. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(long pid) {
        return ProcessHandle.of(pid).map(ProcessorTime::of).orElseThrow();
    }

    /** Of a process and all that it started and that still run. */
    static Duration withDescendants(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
