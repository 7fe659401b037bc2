package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kind of machine that figures come from, as its operating system tells. */
final class BenchMachine {

    private static final long KB_OF_A_GB = 1 << 20;

    private BenchMachine() {}

    static String kind() {
        return "%d × %s, %d GB of memory, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        told("/proc/cpuinfo", "model name"),
                        Long.parseLong(told("/proc/meminfo", "MemTotal").replace(" kB", "")) / KB_OF_A_GB,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
    }

    /** How many are running or waiting to run, by the last minute's average: on a quiet machine less than one. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String told(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
