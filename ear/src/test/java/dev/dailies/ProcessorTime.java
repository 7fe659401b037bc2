package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes have taken of the processor since they began, by the operating system's accounting. */
final class ProcessorTime {

    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compil");
    private static final long MILLIS_IN_A_TICK = 10;

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

    /** What the compilers of a Java process have taken. They begin with the process and end with it. */
    static Duration ofCompilers(long pid) {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(pid), "task"))) {
            return threads.map(ProcessorTime::stat)
                    .filter(stat -> COMPILER.matcher(stat).find())
                    .map(ProcessorTime::ticks)
                    .map(ticks -> Duration.ofMillis(ticks * MILLIS_IN_A_TICK))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** In user mode and in the kernel's: the twelfth and thirteenth word after the name. */
    private static long ticks(String stat) {
        var words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(words[11]) + Long.parseLong(words[12]);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
