package dk.forslagsark.editor;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.sharing.OtherWindows;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The editor as a JavaFX application: one window, opened with a file if there is one among the arguments. */
public final class EditorApp extends Application {
    private static final Logger LOG = System.getLogger(EditorApp.class.getName());
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    /**
     * Opens the window with the first of the files, if there is one, and returns when it has been closed. Where another window
     * of the user has that file, it comes forward instead.
     */
    public static void open(List<String> files) {
        if (files(files).stream().noneMatch(EditorApp::isForward)) {
            launch(EditorApp.class, files.toArray(String[]::new));
        }
    }

    private static boolean isForward(Path file) {
        try {
            OtherWindows others = new OtherWindows(StateFolder.ofUser());
            return PATIENCE.<OtherWindows.Answer, RuntimeException>ask(file, () -> others.raise(file, PATIENCE.limit()))
                    == OtherWindows.Answer.FORWARD;
        } catch (FileProblem e) {
            LOG.log(Level.INFO, "not waiting for another window with " + file, e);
            return false;
        }
    }

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
        Platform.runLater(
                () -> window.start(files(getParameters().getRaw()).stream().findFirst()));
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
