package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.command.Waiting;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.NamedPipe;
import dk.forslagsark.file.Patience;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A drive that does not answer: a pipe that nobody writes to. */
class WaitingTest extends RobotTest {
    private final CompletableFuture<Integer> answer = new CompletableFuture<>();
    private final CompletableFuture<Integer> late = new CompletableFuture<>();
    private Path pipe;

    @BeforeEach
    void aPipe() throws Exception {
        pipe = NamedPipe.in(folder);
    }

    @AfterEach
    void driveAnswers() throws IOException {
        try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
            both.write(7);
        }
    }

    @Test
    void theWindowStaysAliveAndSaysSoAndTheAnswerComesAllTheSame() throws Exception {
        editor.show(example("BU01"));
        ask(this::read);
        editor.click(BU01_SAVING, "2020").type("-1").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.message()
                .equals("rør.forslag svarer ikke endnu. Er drevet stadig tilsluttet?"));

        driveAnswers();
        assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(editor.message()).isEmpty();
    }

    @Test
    void whoeverWaitsCanStopIt() throws Exception {
        ask(this::read);
        stop();
    }

    @Test
    void whatComesAfterItWasStoppedIsHandedOver() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        ask(() -> {
            awaitWhateverInterrupts(stopped);
            return 7;
        });
        stop();
        stopped.countDown();
        assertThat(late.get(60, TimeUnit.SECONDS)).isEqualTo(7);
    }

    private int read() throws IOException {
        Files.readAllBytes(pipe);
        return 7;
    }

    /** As a call of the system does that nothing in Java ends. */
    private static void awaitWhateverInterrupts(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    private void stop() throws Exception {
        editor.run(() -> editor.find(".activity .button", Button.class).fire());
        assertThat(answer.handle((value, problem) -> problem).get(60, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    /** Asks the drive from the thread of the window, and returns when the window waits for it. */
    private void ask(Patience.Work<Integer, IOException> work) throws TimeoutException {
        Waiting waiting = editor.on(() -> new Waiting(editor.window.messages()));
        Platform.runLater(() -> {
            try {
                answer.complete(waiting.on("Åbner rør.forslag", pipe, work, late::complete));
            } catch (IOException | FileProblem | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.on(waiting::isRunning));
    }
}
