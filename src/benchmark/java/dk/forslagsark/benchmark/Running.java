package dk.forslagsark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that has been started, with all that it has started itself.
 *
 * @param began {@link System#nanoTime} just before it was
 */
record Running(Process process, long began) implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    static Running start(ProcessBuilder command) throws IOException {
        command.redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        return new Running(command.start(), began);
    }

    /**
     * Waits for its end, and returns how many nanoseconds it took.
     *
     * @throws IOException if it has failed
     */
    long end() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("does not end: " + process.info());
        }
        long took = System.nanoTime() - began;
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue());
        }
        return took;
    }

    /** How many bytes of memory are in use, as the system counts them. */
    long memory() {
        return all().mapToLong(Running::resident).sum();
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (ProcessHandle each : all().toList()) {
            each.destroy();
            each.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
