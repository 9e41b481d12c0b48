package dk.forslagsark.editor;

import dk.forslagsark.file.SettingsFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The editor as a JavaFX application: one window, opened with a file if there is one among the arguments. */
public final class EditorApp extends Application {
    private static final Logger LOG = System.getLogger(EditorApp.class.getName());

    @Override
    public void start(Stage stage) {
        SettingsFile settings = SettingsFile.inUserFolder();
        EditorWindow window = EditorWindow.on(stage, settings, file -> getHostServices()
                .showDocument(file.toUri().toString()));
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> unexpected(window, settings, problem));
        Stream.of(16, 32, 48, 64, 128, 256)
                .map(size -> EditorApp.class.getResourceAsStream("icons/forslagsark-" + size + ".png"))
                .map(Image::new)
                .forEach(stage.getIcons()::add);
        window.show();
        Platform.runLater(() -> files(getParameters().getRaw()).forEach(window::open));
    }

    private static List<Path> files(List<String> arguments) {
        return arguments.stream().limit(1).flatMap(EditorApp::path).toList();
    }

    private static Stream<Path> path(String argument) {
        try {
            return Stream.of(Path.of(argument));
        } catch (InvalidPathException e) {
            LOG.log(Level.WARNING, "no path: " + argument, e);
            return Stream.empty();
        }
    }

    private static void unexpected(EditorWindow window, SettingsFile settings, Throwable problem) {
        LOG.log(Level.ERROR, "unexpected", problem);
        window.say("Der opstod en uventet fejl. Gem dit arbejde. Detaljerne står i loggen i " + settings.folder());
    }
}
