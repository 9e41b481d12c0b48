package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/**
 * How long ten thousand files take, beside Jackson merely parsing the same bytes on as many threads. Prints, and judges
 * nothing: {@code mvn -q test -Dtest=FolderBenchmarkTest -Dbenchmark=true}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class FolderBenchmarkTest {
    private static final int FILES = 10_000;
    private static final int ROUNDS = 3;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @TempDir
    Path temporary;

    @Test
    void tenThousandFiles() throws Exception {
        List<Path> files = write(temporary.resolve("mappe"));
        for (int round = 1; round <= ROUNDS; round++) {
            Took jackson = Took.by(() -> parse(files));
            Path state = temporary.resolve("tilstand" + round);
            Figures figures = new Figures(System.nanoTime());
            Took first = Took.by(() -> scan(state, figures));
            Took again = Took.by(() -> scan(state, new Figures(System.nanoTime())));
            System.out.printf(
                    "round %d: Jackson %s, folder %s (%.1f times; processor %.1f), its figures after %d ms (%.1f times), again %s%n",
                    round,
                    jackson,
                    first,
                    (double) first.wall() / jackson.wall(),
                    (double) first.processor() / jackson.processor(),
                    figures.millis,
                    (double) figures.millis / jackson.wall(),
                    again);
        }
    }

    /**
     * How long something took, in milliseconds.
     *
     * @param wall by the clock
     * @param processor of all processors together, which others that work on the machine do not lengthen
     */
    private record Took(long wall, long processor) {
        static Took by(Callable<Void> work) throws Exception {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long wall = System.nanoTime();
            long processor = system.getProcessCpuTime();
            work.call();
            return new Took(
                    (System.nanoTime() - wall) / 1_000_000, (system.getProcessCpuTime() - processor) / 1_000_000);
        }

        @Override
        public String toString() {
            return wall + " ms (processor " + processor + ")";
        }
    }

    /** When all rows have their figures, and only the findings are still to come. */
    private static final class Figures implements FolderListener {
        private final long began;
        private volatile long millis;

        Figures(long began) {
            this.began = began;
        }

        @Override
        public void progress(int done, int found) {
            if (done == FILES) {
                millis = (System.nanoTime() - began) / 1_000_000;
            }
        }

        @Override
        public void read(FolderEntry entry) {
            // only how far it has come matters
        }
    }

    /** The published proposals, over and over, each with a number of its own. */
    private static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> published = published();
        List<Path> files = IntStream.range(0, FILES)
                .mapToObj(i -> folder.resolve("P%05d.forslag".formatted(i)))
                .toList();
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    files.get(i),
                    published
                            .get(i % published.size())
                            .replaceFirst("\"number\": \"[^\"]*\"", "\"number\": \"P%05d\"".formatted(i)));
            Files.setLastModifiedTime(files.get(i), FileTime.from(Monday.LAST_WEEK));
        }
        return files;
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/published"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.getFileName().toString().matches("[A-Z].*\\.json"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private Void scan(Path state, FolderListener listener) throws Exception {
        SummaryCache cache = new SummaryCache(StateFolder.at(state), "1");
        Path folder = temporary.resolve("mappe");
        FolderMemory memory = new FolderMemory(cache.load(folder));
        new FolderPass(folder, Checks.USUAL, memory, place -> {}, listener).run();
        assertThat(memory.all()).hasSize(FILES);
        cache.save(folder, memory.all());
        return null;
    }

    private static Void parse(List<Path> files) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ExecutorService threads = Executors.newFixedThreadPool(CORES);
        List<Future<Object>> parsed = threads.invokeAll(files.stream()
                .<Callable<Object>>map(file -> () -> mapper.readTree(Files.readAllBytes(file)))
                .toList());
        for (Future<Object> each : parsed) {
            each.get();
        }
        threads.shutdown();
        return null;
    }
}
