package dk.forslagsark.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where and when something was measured. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** In one sentence, with the load that others put on it. */
    static String words() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%s, %s, %d processors (%s), %s memory, %s %s, load before %s."
                .formatted(
                        LocalDate.now(),
                        "Java " + System.getProperty("java.runtime.version"),
                        system.getAvailableProcessors(),
                        processor(),
                        Unit.BYTES.words(system.getTotalMemorySize()),
                        system.getName(),
                        system.getVersion(),
                        Unit.number(system.getSystemLoadAverage()));
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
