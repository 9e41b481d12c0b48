package dk.forslagsark.editor;

import dk.forslagsark.file.Settings;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window is on the screen, from one time to the next. */
final class WindowPlace {
    private static final double USUAL_WIDTH = 1360;
    private static final double USUAL_HEIGHT = 860;

    private WindowPlace() {}

    /**
     * Where the window is; where it is maximised, the place it goes back to.
     *
     * @param before where it was last time
     */
    static Settings.Window of(Stage stage, Optional<Settings.Window> before) {
        if (stage.isMaximized() && before.isPresent()) {
            Settings.Window known = before.get();
            return new Settings.Window(known.x(), known.y(), known.width(), known.height(), true);
        }
        return new Settings.Window(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized());
    }

    /** Puts the window where it was, unless the screen it was on is gone. */
    static void restore(Stage stage, Optional<Settings.Window> place) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        place.filter(WindowPlace::isOnScreen).ifPresent(known -> {
            stage.setX(known.x());
            stage.setY(known.y());
            stage.setWidth(known.width());
            stage.setHeight(known.height());
            stage.setMaximized(known.maximised());
        });
    }

    private static boolean isOnScreen(Settings.Window place) {
        boolean hasSize = place.width() > 0 && place.height() > 0;
        return hasSize
                && !Screen.getScreensForRectangle(
                                place.x(), place.y(), Math.max(1, place.width()), Math.max(1, place.height()))
                        .isEmpty();
    }
}
