package dk.forslagsark.folder;

import dk.forslagsark.benchmark.Aim;
import dk.forslagsark.benchmark.Beside;
import dk.forslagsark.benchmark.Measure;
import dk.forslagsark.benchmark.PublishedFiles;
import dk.forslagsark.benchmark.Row;
import dk.forslagsark.benchmark.Spread;
import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.ObjectMapper;

/** A folder of ten thousand files with all that the checks find, beside Jackson's trees of them on as many threads. */
public final class FolderRow implements Row {
    private static final int FILES = 10_000;
    private static final int ROUNDS = 1;
    private static final Instant LAST_WEEK = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Path temporary = Files.createTempDirectory("forslagsark-mappe");
        Path folder = Files.createDirectory(temporary.resolve("mappe"));
        List<Path> files = write(folder);
        List<Long> jackson = new ArrayList<>();
        List<Long> figures = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            jackson.add(parse(files));
            SummaryCache cache = new SummaryCache(StateFolder.at(temporary.resolve("tilstand" + round)), "1");
            Figures first = new Figures(System.nanoTime());
            all.add(scan(folder, cache, first));
            figures.add(first.took);
            again.add(scan(folder, cache, new Figures(System.nanoTime())));
        }
        Beside beside = new Beside(
                "Jackson's trees of the same files", Spread.of(jackson).median());
        return List.of(
                measure("figures of", figures, beside, Optional.of(Aim.ratio(2))),
                measure("figures and findings of", all, beside, Optional.empty()),
                measure("the next time,", again, beside, Optional.empty()));
    }

    private static Measure measure(String what, List<Long> took, Beside beside, Optional<Aim> aim) {
        Measure measure = Measure.time(
                        what + " a folder of 10.000 files", Spread.of(took).median())
                .beside(beside.what(), beside.value());
        return aim.map(measure::aim).orElse(measure);
    }

    /** When all rows have their figures, and only the findings are still to come. */
    private static final class Figures implements FolderListener {
        private final long began;
        private volatile long took;

        Figures(long began) {
            this.began = began;
        }

        @Override
        public void progress(int done, int found) {
            if (done == FILES) {
                took = System.nanoTime() - began;
            }
        }

        @Override
        public void read(FolderEntry entry) {
            // only how far it has come matters
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : PublishedFiles.texts(FILES)) {
            Path file = folder.resolve("P%05d.forslag".formatted(files.size()));
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(LAST_WEEK));
            files.add(file);
        }
        return files;
    }

    private static long scan(Path folder, SummaryCache cache, FolderListener listener)
            throws FileProblem, InterruptedException {
        long began = System.nanoTime();
        FolderMemory memory = new FolderMemory(cache.load(folder));
        new FolderPass(folder, Checks.USUAL, memory, place -> {}, listener).run();
        if (memory.all().size() != FILES) {
            throw new IllegalStateException(memory.all().size() + " files were read");
        }
        cache.save(folder, memory.all());
        return System.nanoTime() - began;
    }

    private static long parse(List<Path> files) throws Exception {
        long began = System.nanoTime();
        ObjectMapper mapper = new ObjectMapper();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Object>> parsed = threads.invokeAll(files.stream()
                .<Callable<Object>>map(file -> () -> mapper.readTree(Files.readAllBytes(file)))
                .toList());
        for (Future<Object> each : parsed) {
            each.get();
        }
        threads.shutdown();
        return System.nanoTime() - began;
    }
}
