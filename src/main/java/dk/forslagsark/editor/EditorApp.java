package dk.forslagsark.editor;

import dk.forslagsark.file.Patience;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.file.sharing.Session;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The editor as a JavaFX application: one window to begin with, of the file or the folder among the arguments if there is one. */
public final class EditorApp extends Application {
    private static final Logger LOG = System.getLogger(EditorApp.class.getName());
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    /**
     * Opens the window with the first of the files, if there is one, and returns when it has been closed. Where another window
     * of the user has that file, it comes forward instead; where the program runs already, it opens the file in a window of its own.
     */
    public static void open(List<String> files) {
        StartSteps.here().reached(StartSteps.Step.PROGRAM);
        if (files(files).stream().noneMatch(EditorApp::isOpenedElsewhere)) {
            launch(EditorApp.class, files.toArray(String[]::new));
        }
    }

    private static boolean isOpenedElsewhere(Path file) {
        OtherWindows others = new OtherWindows(StateFolder.ofUser());
        return others.isForward(file, "", PATIENCE)
                || others.isOpened(Session.here(SettingsFile.inUserFolder().folder()), file.toAbsolutePath());
    }

    @Override
    public void start(Stage stage) {
        StartSteps.here().reached(StartSteps.Step.TOOLKIT);
        SettingsFile settings = SettingsFile.inUserFolder();
        ProgramWindows windows = new ProgramWindows(settings, StateFolder.ofUser(), icons(), file -> getHostServices()
                .showDocument(file.toUri().toString()));
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> unexpected(windows, settings, problem));
        windows.begin(stage, files(getParameters().getRaw()).stream().findFirst());
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128, 256)
                .map(size -> EditorApp.class.getResourceAsStream("icons/forslagsark-" + size + ".png"))
                .map(Image::new)
                .toList();
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

    private static void unexpected(ProgramWindows windows, SettingsFile settings, Throwable problem) {
        LOG.log(Level.ERROR, "unexpected", problem);
        windows.say(Texts.of("about.unexpected", settings.folder()));
    }
}
