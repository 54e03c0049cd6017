package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command in a process of its own and measures it. */
final class MeasuredProcess {

    private static final int POLL_MILLIS = 20;
    private static final String PEAK = "VmHWM:";

    private MeasuredProcess() {}

    /**
     * What a command cost.
     *
     * @param seconds wall time from its start to its end
     * @param peakMegabytes largest resident size of one process of the command; 0 where the system
     *     does not tell
     */
    record Cost(double seconds, long peakMegabytes) {}

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails
     */
    static Cost run(Path folder, List<String> command) {
        return run(folder, command, Map.of());
    }

    /**
     * Runs a command with more variables in its environment.
     *
     * @throws IllegalStateException if it fails
     */
    static Cost run(Path folder, List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            long peak = 0;
            do {
                peak = Math.max(peak, peakOf(process.toHandle()));
            } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
            double seconds = (System.nanoTime() - start) / 1e9;
            String printed = Files.readString(output);
            Files.delete(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s ended with exit code %d:\n%s"
                                .formatted(
                                        String.join(" ", command), process.exitValue(), printed));
            }
            return new Cost(seconds, peak / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static long peakOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> kilobytes(Path.of("/proc", Long.toString(one.pid()), "status")))
                .max()
                .orElse(0);
    }

    private static long kilobytes(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // The process has ended, or the system has no such file.
            return 0;
        }
    }
}
