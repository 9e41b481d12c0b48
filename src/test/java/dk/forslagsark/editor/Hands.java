package dk.forslagsark.editor;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Keyboard and mouse at a window. Waits for what a key or button did, but not for a fixed time: TestFX itself waits 50 ms
 * for each key that goes down or up and each letter that is written.
 */
final class Hands {
    /** Far enough that the next click is not the second of a double click. */
    private static final Point2D ASIDE = new Point2D(40, 40);

    private static final long PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final BaseRobot base;
    private final KeyboardRobot keyboard;
    private final MouseRobot mouse;

    Hands(Stage stage, FxRobot robot) {
        this.stage = stage;
        this.base = robot.robotContext().getBaseRobot();
        this.keyboard = robot.robotContext().getKeyboardRobot();
        this.mouse = robot.robotContext().getMouseRobot();
    }

    /** Writes into what has the keyboard. */
    void type(String text) {
        for (String letter : text.split("")) {
            base.typeKeyboard(focused(), KeyCode.UNDEFINED, letter);
            delivered();
        }
        settled();
    }

    private Scene focused() {
        Window window = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(stage);
        return window.getScene();
    }

    /** Holds all of the keys down, and lets them go. */
    void press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        delivered();
        keyboard.releaseNoWait();
        settled();
    }

    void click(Point2D at) {
        mouse.moveNoWait(at.add(ASIDE));
        drag(List.of(at));
    }

    /** Presses the button at the first of the points, moves over all others, and lets go at the last. */
    void drag(List<Point2D> points) {
        mouse.moveNoWait(points.get(0));
        delivered();
        mouse.pressNoWait(MouseButton.PRIMARY);
        delivered();
        points.stream().skip(1).forEach(point -> {
            mouse.moveNoWait(point);
            delivered();
        });
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settled();
    }

    /** Waits until the window has been styled and laid out after all that was done, and after what that led to. */
    void settled() {
        delivered();
        drawn();
        drawn();
    }

    /** Waits until all events have been handled, and what they have put off until afterwards has been done too. */
    private static void delivered() {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {});
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {});
    }

    private void drawn() {
        CountDownLatch pulse = new CountDownLatch(1);
        Platform.runLater(() -> awaitPulse(stage.getScene(), pulse));
        try {
            if (!pulse.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window is not drawn");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void awaitPulse(Scene scene, CountDownLatch pulse) {
        if (!stage.isShowing()) {
            pulse.countDown();
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            pulse.countDown();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
