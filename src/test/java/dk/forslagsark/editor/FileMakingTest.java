package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.command.FileMaking;
import dk.forslagsark.file.NamedPipe;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Files made on a drive that does not answer: a pipe that nobody writes to. */
class FileMakingTest extends RobotTest {
    private final CompletableFuture<String> done = new CompletableFuture<>();
    private final CompletableFuture<Thread> work = new CompletableFuture<>();
    private Path pipe;
    private Path target;

    @BeforeEach
    void begin() throws Exception {
        pipe = NamedPipe.in(folder);
        target = folder.resolve("BU01.xlsx");
        editor.show(example("BU01"));
        FileMaking making = editor.on(
                () -> new FileMaking(editor.window.messages(), editor.dialogs, "Der er ikke skrevet nogen fil"));
        editor.run(() -> making.write("Eksporterer", target, progress -> made(), done::complete));
        awaitMessage("BU01.xlsx svarer ikke endnu. Er drevet stadig tilsluttet?");
    }

    private FileMaking.Made<String> made() {
        work.complete(Thread.currentThread());
        try (InputStream in = new FileInputStream(pipe.toFile())) {
            return new FileMaking.Made<>(new byte[] {(byte) in.read()}, "skrevet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void driveAnswers() throws IOException {
        try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
            both.write(7);
        }
    }

    @Test
    void whatTheDriveAnswersLateIsWrittenAndItIsNotBlamedAnyMore() throws Exception {
        driveAnswers();

        assertThat(done.get(60, TimeUnit.SECONDS)).isEqualTo("skrevet");
        assertThat(target).hasBinaryContent(new byte[] {7});
        awaitMessage("");
    }

    @Test
    void whatWasStoppedIsNotWrittenAlsoWhenTheDriveAnswersAfterwards() throws Exception {
        editor.run(() -> editor.find(".activity .button", Button.class).fire());
        awaitMessage("Afbrudt. Der er ikke skrevet nogen fil.");
        driveAnswers();

        work.get().join(30_000);
        assertThat(work.get().isAlive()).isFalse();
        assertThat(folder.resolve("BU01.xlsx")).doesNotExist();
        assertThat(done).isNotDone();
    }

    private void awaitMessage(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.message().equals(words));
    }
}
