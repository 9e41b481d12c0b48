package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A program that runs, or ran, on some machine. Numbers of processes are used again, so that the time it was started tells
 * whether a process is still the same.
 *
 * @param machine the name of the machine
 * @param process the number of the process on it
 * @param started when it was started, by {@code ProcessStart}; 0 where the system does not say
 */
public record RunningProgram(String machine, long process, long started) {
    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");

    /** Some systems work out the start from a clock that may be set. */
    private static final Duration INEXACT = Duration.ofSeconds(10);

    private static final RunningProgram THIS =
            new RunningProgram(machineName(), ProcessHandle.current().pid(), ProcessStart.of(ProcessHandle.current()));

    /** This program. */
    public static RunningProgram here() {
        return THIS;
    }

    /** Whether it runs, or ran, on this machine. Only then can it be known whether it still does. */
    public boolean isOnThisMachine() {
        return machine.equalsIgnoreCase(THIS.machine);
    }

    /** Whether it was on this machine and has ended. */
    public boolean hasEnded() {
        return isOnThisMachine()
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(this::isSame)
                        .isEmpty();
    }

    private boolean isSame(ProcessHandle found) {
        long other = ProcessStart.of(found);
        return started == 0 || other == 0 || Math.abs(started - other) < INEXACT.toMillis();
    }

    private static String machineName() {
        return Optional.ofNullable(System.getenv("COMPUTERNAME"))
                .or(RunningProgram::linuxName)
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .filter(name -> !name.isBlank())
                .orElseGet(RunningProgram::networkName);
    }

    private static Optional<String> linuxName() {
        try {
            return Optional.of(
                    Files.readString(LINUX_NAME, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The last resort, for it may ask the network. */
    private static String networkName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return Texts.of("file.unknown-machine");
        }
    }
}
