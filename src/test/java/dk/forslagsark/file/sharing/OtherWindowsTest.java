package dk.forslagsark.file.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OtherWindowsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Path file;
    private OtherWindows windows;
    private final AtomicInteger forward = new AtomicInteger();

    @BeforeEach
    void aFile() throws IOException {
        file = Files.createFile(folder.resolve("BU01 æøå.forslag"));
        windows = new OtherWindows(StateFolder.at(folder.resolve("state")));
    }

    @Test
    void theWindowThatHasTheFileComesForward() throws IOException {
        try (ThisWindow window = windows.enter(seen -> forward.incrementAndGet())) {
            window.shows(Optional.of(file));
            assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.FORWARD);
            assertThat(windows.raise(folder.resolve(".").resolve("BU01 æøå.forslag"), LONG))
                    .isEqualTo(OtherWindows.Answer.FORWARD);
        }
        assertThat(forward).hasValue(2);
    }

    @Test
    void aWindowWithAnotherFileOrNoneStaysWhereItIs() throws IOException {
        try (ThisWindow window = windows.enter(seen -> forward.incrementAndGet())) {
            assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
            window.shows(Optional.of(Files.createFile(folder.resolve("TF02.forslag"))));
            assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
            window.shows(Optional.of(file));
            window.shows(Optional.empty());
            assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
        }
        assertThat(forward).hasValue(0);
    }

    @Test
    void theWindowIsToldWhatIsToBeSeenThere() throws IOException {
        AtomicReference<String> told = new AtomicReference<>();
        try (ThisWindow window = windows.enter(told::set)) {
            window.shows(Optional.of(file));
            assertThat(windows.raise(file, "række 3, 2021", LONG)).isEqualTo(OtherWindows.Answer.FORWARD);
            assertThat(told).hasValue("række 3, 2021");
            assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.FORWARD);
            assertThat(told).hasValue("");
        }
    }

    @Test
    void aWindowThatHangsIsNotWaitedForLong() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try (ThisWindow window = windows.enter(seen -> await(end))) {
            window.shows(Optional.of(file));
            assertThat(windows.raise(file, Duration.ofMillis(50))).isEqualTo(OtherWindows.Answer.SILENT);
            end.countDown();
        }
    }

    @Test
    void aWindowThatIsClosedIsGone() throws IOException {
        ThisWindow window = windows.enter(seen -> forward.incrementAndGet());
        window.shows(Optional.of(file));
        window.close();
        assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
        assertThat(folder.resolve("state").resolve("vinduer")).isEmptyDirectory();
    }

    @Test
    void aWindowThatWasKilledIsNotAskedAndIsTidiedAwayByTheNext() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("state/vinduer/2147483646-1000-0123abcd"));
        Files.writeString(killed.resolve("fil"), file.toRealPath().toString());
        assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
        try (ThisWindow window = windows.enter(seen -> forward.incrementAndGet())) {
            window.shows(Optional.empty());
            assertThat(killed).doesNotExist();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whichFilesAreOpenIsNobodyElsesBusiness() throws IOException {
        try (ThisWindow window = windows.enter(seen -> forward.incrementAndGet())) {
            window.shows(Optional.of(file));
            try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
                assertThat(all.map(OtherWindowsTest::rights))
                        .containsExactly("rwx------", "rwx------", "rwx------", "rw-------");
            }
        }
    }

    private static String rights(Path each) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withoutStateThereIsNobody() {
        assertThat(windows.raise(file, LONG)).isEqualTo(OtherWindows.Answer.NONE);
        assertThat(windows.raise(folder.resolve("væk"), LONG)).isEqualTo(OtherWindows.Answer.NONE);
    }

    @Test
    void nothingIsLeftOfARequest() throws IOException {
        try (ThisWindow window = windows.enter(seen -> forward.incrementAndGet())) {
            window.shows(Optional.of(file));
            windows.raise(file, LONG);
            try (Stream<Path> left = Files.walk(folder.resolve("state"))) {
                assertThat(left.filter(Files::isRegularFile)
                                .map(each -> each.getFileName().toString()))
                        .containsExactly("fil");
            }
        }
    }

    @Test
    void theProgramThatRunsInTheSessionOpensTheFile() throws IOException {
        AtomicReference<Path> opened = new AtomicReference<>();
        Session session = session("DISPLAY", ":0");
        assertThat(windows.isOpened(session, file)).isFalse();
        ThisWindow program = windows.enter(session, opened::set);
        assertThat(windows.isOpened(session("DISPLAY", ":0"), file)).isTrue();
        assertThat(opened).hasValue(file);
        program.close();
        assertThat(windows.isOpened(session, file)).isFalse();
    }

    @Test
    void oneThatHasItsWindowsElsewhereOpensNothingHere() throws IOException {
        ThisWindow program = windows.enter(session("DISPLAY", ":0"), path -> forward.incrementAndGet());
        assertThat(windows.isOpened(session("DISPLAY", ":10"), file)).isFalse();
        assertThat(windows.isOpened(session("SESSIONNAME", ":0"), file)).isFalse();
        assertThat(windows.isOpened(Session.of(folder.resolve("andre"), Map.of("DISPLAY", ":0")), file))
                .isFalse();
        assertThat(windows.raise(folder, LONG)).isEqualTo(OtherWindows.Answer.NONE);
        program.close();
        assertThat(forward).hasValue(0);
    }

    private Session session(String name, String value) {
        return Session.of(folder, Map.of(name, value, "LANG", "da_DK"));
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
