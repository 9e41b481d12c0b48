package dk.forslagsark.editor.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Windows beside another, which are closed with it. One can work in either. */
final class BesideWindows {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;
    /** What the system draws around a window. */
    private static final double FRAME = 40;

    private static final List<KeyCombination> CLOSING = List.of(
            new KeyCodeCombination(KeyCode.ESCAPE), new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN));

    private final Stage worked;
    private final Map<String, Stage> shown = new HashMap<>();

    /**
     * @param worked the window they are beside
     */
    BesideWindows(Stage worked) {
        this.worked = worked;
        worked.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
    }

    /** Closes them all; whether there were any. */
    boolean close() {
        List<Stage> open = List.copyOf(shown.values());
        open.forEach(Stage::hide);
        return !open.isEmpty();
    }

    /** Shows what is called so, or brings it forward. */
    void show(String title, Supplier<Parent> content) {
        Stage stage = shown.computeIfAbsent(title, any -> open(title, content.get()));
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private Stage open(String title, Parent content) {
        Stage stage = new Stage();
        stage.setTitle(title + " – Forslagsark");
        stage.getIcons().setAll(worked.getIcons());
        Scene scene = new Scene(content);
        Appearance.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (CLOSING.stream().anyMatch(keys -> keys.match(event))) {
                stage.hide();
                event.consume();
            }
        });
        stage.setScene(scene);
        place(stage);
        stage.setOnHidden(event -> shown.remove(title));
        stage.show();
        return stage;
    }

    /** To the right, where one still sees most of the work. */
    private void place(Stage stage) {
        Rectangle2D screen = Screen.getScreensForRectangle(worked.getX(), worked.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight() - FRAME));
        stage.setX(screen.getMaxX() - stage.getWidth());
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }
}
