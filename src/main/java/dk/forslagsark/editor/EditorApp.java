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

/** The editor as a JavaFX application: a window for each file and each folder among the arguments, or an empty one. */
public final class EditorApp extends Application {
    private static final Logger LOG = System.getLogger(EditorApp.class.getName());
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    /**
     * Opens a window for each of the files, or an empty one, and returns when all have been closed. Where another window of the user
     * has a file, it comes forward instead; where the program runs already, it opens the file in a window of its own.
     */
    public static void open(List<String> files) {
        StartSteps.here().reached(StartSteps.Step.PROGRAM);
        List<Path> asked = files(files);
        List<Path> left =
                asked.stream().filter(file -> !isOpenedElsewhere(file)).toList();
        if (asked.isEmpty() || !left.isEmpty()) {
            launch(EditorApp.class, left.stream().map(Path::toString).toArray(String[]::new));
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
        List<Path> asked = files(getParameters().getRaw());
        windows.begin(stage, asked.stream().findFirst());
        asked.stream().skip(1).forEach(windows::open);
    }

    /** JavaFX takes one of them: 32 pixels on Windows, 128 elsewhere. */
    private static List<Image> icons() {
        return Stream.of(32, 128)
                .map(size -> EditorApp.class.getResourceAsStream("icons/forslagsark-" + size + ".png"))
                .map(Image::new)
                .toList();
    }

    /** Those that are asked for, each once. */
    static List<Path> files(List<String> arguments) {
        return arguments.stream().flatMap(EditorApp::path).distinct().toList();
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
