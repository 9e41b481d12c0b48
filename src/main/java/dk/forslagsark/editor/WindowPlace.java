package dk.forslagsark.editor;

import dk.forslagsark.file.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window is on the screen, from one time to the next. */
final class WindowPlace {
    private static final double USUAL_WIDTH = 1360;
    private static final double USUAL_HEIGHT = 860;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

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

    /** Puts the window where it was, or as near to that as the screens there are now let it. */
    static void restore(Stage stage, Optional<Settings.Window> place) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, primary.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, primary.getHeight()));
        place.filter(known -> known.width() > 0 && known.height() > 0).ifPresent(known -> {
            List<Rectangle2D> screens =
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
            put(stage, fitted(known, screens, primary));
            stage.setMaximized(known.maximised());
        });
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /**
     * The place on the screen of which the window covers most, the primary one if it covers none: never larger than that
     * screen, and wholly within it, so that the title bar can be taken hold of.
     *
     * @param screens what can be used of each screen there is
     */
    static Rectangle2D fitted(Settings.Window wanted, List<Rectangle2D> screens, Rectangle2D primary) {
        Rectangle2D window = new Rectangle2D(wanted.x(), wanted.y(), wanted.width(), wanted.height());
        Rectangle2D screen = screens.stream()
                .filter(each -> covered(window, each) > 0)
                .max(Comparator.comparingDouble(each -> covered(window, each)))
                .orElse(primary);
        double width = Math.min(Math.max(window.getWidth(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(window.getHeight(), LEAST_HEIGHT), screen.getHeight());
        return new Rectangle2D(
                within(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                within(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double covered(Rectangle2D window, Rectangle2D screen) {
        double width = Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
        double height = Math.min(window.getMaxY(), screen.getMaxY()) - Math.max(window.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double within(double wanted, double least, double most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
