package dk.forslagsark.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * When a process was started, as a number of milliseconds that stays the same as long as it runs, whatever is done to the clock.
 * Linux counts from when the machine was started, and Java would add that to a clock that may have been set since; so here the
 * machine's start is known by its own number, see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc</a>.
 */
final class ProcessStart {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /** Behind the name of the process, in which there may be anything, in hundredths of a second. */
    private static final int STARTED = 19;

    private static final int MILLISECONDS = 10;
    private static final long THIRTY_YEARS = 1_000_000_000_000L;

    private ProcessStart() {}

    /** The number; 0 where the system does not say. */
    static long of(ProcessHandle process) {
        return onLinux(process.pid())
                .or(() -> process.info().startInstant().map(Instant::toEpochMilli))
                .orElse(0L);
    }

    private static Optional<Long> onLinux(long process) {
        try {
            return Optional.of(of(text(Path.of("/proc", Long.toString(process), "stat")), text(BOOT)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * From what Linux says.
     *
     * @param stat of the process
     * @param boot by what this start of the machine is told from others
     */
    static long of(String stat, String boot) {
        String started = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[STARTED];
        int machine = Integer.parseInt(Fingerprint.of(boot).sha256().substring(0, 4), 16);
        return machine * THIRTY_YEARS + Long.parseLong(started) * MILLISECONDS;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
