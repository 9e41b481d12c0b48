package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFolderTest {
    private static final long PATIENCE = 30;

    @TempDir
    Path temporary;

    private final Told told = new Told();
    private Path folder;
    private FollowedFolder followed;

    /** All that is told, each as a line. */
    private static final class Told implements FolderListener {
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        @Override
        public void read(FolderEntry entry) {
            lines.add((entry.summary().isPresent() ? "read " : "unreadable ")
                    + entry.file().getFileName());
        }

        @Override
        public void gone(Path file) {
            lines.add("gone " + file.getFileName());
        }

        @Override
        public void ended(boolean isWhole) {
            lines.add("ended " + isWhole);
        }

        @Override
        public void unreachable(String reason) {
            lines.add("unreachable " + reason);
        }

        /** Waits until a line begins so, and returns it. */
        String await(String beginning) throws InterruptedException {
            while (true) {
                String line = lines.poll(PATIENCE, TimeUnit.SECONDS);
                assertThat(line).as("told in time: " + beginning).isNotNull();
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        }
    }

    @BeforeEach
    void follow() throws IOException {
        folder = Monday.in(temporary.resolve("mandag"));
        followed = new FollowedFolder(folder, reader("state"), told, Duration.ofMillis(100));
        followed.start();
    }

    private FolderReader reader(String state) {
        return new FolderReader(Checks.USUAL, new SummaryCache(StateFolder.at(temporary.resolve(state)), "1"));
    }

    @AfterEach
    void leave() throws InterruptedException {
        followed.close();
        followed.awaitEnd();
    }

    @Test
    void tellsOfEveryFileAndThenThatAllAreRead() throws Exception {
        told.await("ended true");
        Monday.put(folder.resolve("ny/BU02.forslag"), "investeringskatalog-2020/BU02.json");
        told.await("read BU02.forslag");
    }

    @Test
    void aFileThatIsMendedIsReadAgain() throws Exception {
        told.await("unreadable UD05 udkast.forslag");
        Monday.put(folder.resolve("UD05 udkast.forslag"), "omprioriteringskatalog-2018/UD04.json");
        told.await("read UD05 udkast.forslag");
    }

    @Test
    void aFileThatIsRemovedIsGone() throws Exception {
        told.await("ended true");
        Files.delete(folder.resolve("BU01.forslag"));
        told.await("gone BU01.forslag");
    }

    @Test
    void aFolderThatVanishesIsToldOnceAndComesBack() throws Exception {
        told.await("ended true");
        Path elsewhere = temporary.resolve("flyttet");
        Files.move(folder, elsewhere);
        assertThat(told.await("unreachable")).contains("mandag findes ikke");
        Files.move(elsewhere, folder);
        told.await("ended true");
    }

    @Test
    void afterItIsStoppedNothingIsTold() throws Exception {
        told.await("ended true");
        followed.stop();
        told.lines.clear();
        Monday.put(folder.resolve("BU02.forslag"), "investeringskatalog-2020/BU02.json");
        FolderScan.of(folder, reader("other"));
        assertThat(told.lines).filteredOn(line -> line.startsWith("read")).isEmpty();
    }

    @Test
    void whatIsKnownFromTheLastTimeIsToldToo() throws Exception {
        told.await("ended true");
        leave();
        Told again = new Told();
        followed = new FollowedFolder(folder, reader("state"), again, Duration.ofMillis(100));
        followed.start();
        again.await("read HA02.forslag");
    }
}
