package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which a folder is told: a row of figures first, then what the rules find in it. */
class FolderPassTest {
    @TempDir
    Path temporary;

    private final Queue<FolderEntry> told = new ConcurrentLinkedQueue<>();
    private final Queue<String> steps = new ConcurrentLinkedQueue<>();
    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        folder = Monday.in(temporary.resolve("mandag"));
    }

    private boolean run(FolderMemory memory, FolderListener listener) throws Exception {
        return new FolderPass(folder, Checks.USUAL, memory, place -> {}, listener).run();
    }

    private class Steps implements FolderListener {
        @Override
        public void progress(int done, int found) {
            steps.add("read");
        }

        @Override
        public void checked(int done, int all) {
            steps.add("checked " + done + " of " + all);
        }

        @Override
        public void read(FolderEntry entry) {
            told.add(entry);
        }
    }

    private List<FolderEntry> told(String name) {
        return told.stream().filter(entry -> entry.file().endsWith(name)).toList();
    }

    @Test
    void aNewFileIsToldWithItsFiguresAndThenWithItsFindings() throws Exception {
        assertThat(run(new FolderMemory(Map.of()), new Steps())).isTrue();
        List<Summary> summaries = told("BU01.forslag").stream()
                .map(entry -> entry.summary().orElseThrow())
                .toList();
        assertThat(summaries).extracting(Summary::isChecked).containsExactly(false, true);
        assertThat(summaries.get(0).findings()).isEmpty();
        assertThat(summaries.get(0).net()).isEqualTo(summaries.get(1).net());
        assertThat(summaries.get(1).findings()).isNotEmpty();
        assertThat(told("UD05 udkast.forslag")).hasSize(1);
        assertThat(steps).hasSize(5).startsWith("read", "read", "read").endsWith("checked 2 of 2");
    }

    @Test
    void aFileThatHasChangedIsToldOnceWithBoth() throws Exception {
        FolderMemory memory = new FolderMemory(Map.of());
        run(memory, new Steps());
        told.clear();
        Monday.put(folder.resolve("BU01.forslag"), "omprioriteringskatalog-2018/TF01.json");
        run(memory, new Steps());
        assertThat(told).hasSize(1);
        assertThat(told("BU01.forslag").get(0).summary().orElseThrow().isChecked())
                .isTrue();
    }

    /** It would else stand without findings for ever. */
    @Test
    void whatTheRulesHaveNotLookedAtIsNotKept() throws Exception {
        FolderMemory memory = new FolderMemory(Map.of());
        FolderPass[] pass = new FolderPass[1];
        pass[0] = new FolderPass(folder, Checks.USUAL, memory, place -> {}, new Steps() {
            @Override
            public void progress(int done, int found) {
                if (done == 3) {
                    pass[0].stop();
                }
            }
        });
        assertThat(pass[0].run()).isFalse();
        SummaryCache cache = new SummaryCache(StateFolder.at(temporary.resolve("state")), "1");
        cache.save(folder, memory.all());
        assertThat(cache.load(folder).values()).allMatch(Known::isWhole);
        assertThat(FolderScan.of(folder, new FolderReader(Checks.USUAL, cache)))
                .filteredOn(entry -> entry.summary().isPresent())
                .allMatch(entry -> entry.summary().orElseThrow().isChecked())
                .hasSize(2);
    }
}
