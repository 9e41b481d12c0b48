package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.command.Waiting;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A drive that does not answer. */
class WaitingTest extends RobotTest {
    private static final Path FILE = Path.of("drev", "BU01.forslag");

    private final CountDownLatch drive = new CountDownLatch(1);
    private final CompletableFuture<Integer> answer = new CompletableFuture<>();

    @AfterEach
    void driveAnswers() {
        drive.countDown();
    }

    @Test
    void theWindowStaysAliveAndSaysSoAndTheAnswerComesAllTheSame() throws Exception {
        editor.show(example("BU01"));
        ask();
        editor.click(BU01_SAVING, "2020").type("-1").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> editor.message()
                .equals("BU01.forslag svarer ikke endnu. Er drevet stadig tilsluttet?"));

        drive.countDown();
        assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(editor.message()).isEmpty();
    }

    @Test
    void whoeverWaitsCanStopIt() throws Exception {
        ask();
        editor.run(() -> editor.find(".activity .button", Button.class).fire());

        assertThat(answer.handle((value, problem) -> problem).get(30, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    /** Asks the drive from the thread of the window, and returns when the window waits for it. */
    private void ask() throws Exception {
        Waiting waiting = editor.on(() -> new Waiting(editor.window.messages()));
        Platform.runLater(() -> {
            try {
                answer.complete(waiting.<Integer, InterruptedException>on("Åbner BU01.forslag", FILE, () -> {
                    drive.await();
                    return 7;
                }));
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> editor.on(waiting::isRunning));
    }
}
