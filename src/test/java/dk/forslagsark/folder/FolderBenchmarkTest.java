package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
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
            long jackson = millis(() -> parse(files));
            Path state = temporary.resolve("tilstand" + round);
            long first = millis(() -> scan(state));
            long again = millis(() -> scan(state));
            System.out.printf(
                    "round %d: Jackson %d ms, folder %d ms (%.1f times), again %d ms%n",
                    round, jackson, first, (double) first / jackson, again);
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

    private Void scan(Path state) throws Exception {
        FolderReader reader = new FolderReader(Checks.USUAL, new SummaryCache(StateFolder.at(state), "1"));
        assertThat(FolderScan.of(temporary.resolve("mappe"), reader)).hasSize(FILES);
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

    private static long millis(Callable<Void> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
