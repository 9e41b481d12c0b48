package dk.forslagsark.editor;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.desk.DeskLinks;
import dk.forslagsark.editor.desk.DeskWindow;
import dk.forslagsark.editor.dialog.AskedFirst;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.WindowDialogs;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.file.sharing.Session;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PlaceText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The windows of this run of the program: one for each proposal, and one for each folder, that is open. */
final class ProgramWindows {
    private static final Logger LOG = System.getLogger(ProgramWindows.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SettingsFile settings;
    private final StateFolder state;
    private final List<Image> icons;
    private final Consumer<Path> showFile;
    private final Map<Stage, Messages> open = new LinkedHashMap<>();
    private final RunningHere running = new RunningHere();

    /**
     * @param icons of every window
     * @param showFile opens a file in the program that the system has for it
     */
    ProgramWindows(SettingsFile settings, StateFolder state, List<Image> icons, Consumer<Path> showFile) {
        this.settings = settings;
        this.state = state;
        this.icons = icons;
        this.showFile = showFile;
        AskedFirst.keepInFront();
    }

    /** Opens the first window: of the folder or the proposal that is asked for, or an empty one. What later starts ask for is opened too. */
    void begin(Stage stage, Optional<Path> asked) {
        running.begin(new OtherWindows(state), Session.here(settings.folder()), this::open);
        if (asked.filter(ProgramWindows::isFolder).isPresent()) {
            desk(stage, asked.get());
            StartSteps.here().endWith(stage.getScene());
        } else {
            EditorWindow window = editor(stage, asked.isPresent());
            StartSteps.here().reached(StartSteps.Step.WINDOW);
            Platform.runLater(() -> begin(window, stage, asked));
        }
    }

    private static void begin(EditorWindow window, Stage stage, Optional<Path> asked) {
        window.start(asked);
        StartSteps.here().reached(StartSteps.Step.PROPOSAL);
        StartSteps.here().endWith(stage.getScene());
    }

    /** Opens a file or a folder in a window of its own, or brings the one forward that has it. Returns at once. */
    void open(Path path) {
        open(path, Optional.empty());
    }

    /** The same, and shows that place of the proposal if there is one. */
    void open(Path path, Optional<Place> place) {
        new Background("window").start(() -> find(path, place));
    }

    private void find(Path path, Optional<Place> place) {
        String seen = place.map(PlaceText::write).orElse("");
        // where the drive does not answer a new window is opened, which says so
        if (!new OtherWindows(state).isForward(path, seen, new Patience(PATIENCE))) {
            boolean isFolder = isFolder(path);
            Platform.runLater(() -> openNew(path, isFolder, place));
        }
    }

    private void openNew(Path path, boolean isFolder, Optional<Place> place) {
        if (isFolder) {
            desk(new Stage(), path);
        } else {
            Stage stage = new Stage();
            EditorWindow window = editor(stage, true);
            window.open(path, place);
            if (window.current().isEmpty() && open.size() > 1) {
                close(stage);
            }
        }
    }

    /** What could not be opened has been told, and leaves no window behind. */
    private static void close(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static boolean isFolder(Path path) {
        try {
            return new Patience(PATIENCE)
                    .<Boolean, RuntimeException>ask(path, () -> FileKind.of(path) == FileKind.FOLDER);
        } catch (FileProblem e) {
            LOG.log(Level.INFO, "not known to be a folder: " + path, e);
            return false;
        }
    }

    private EditorWindow editor(Stage stage, boolean isOpening) {
        SavedSettings saved = saved();
        EditorWindow window =
                new EditorWindow(stage, saved, state, dialogs(stage, saved), this::open, showFile, isOpening);
        add(stage, window.messages());
        window.show();
        return window;
    }

    /** The first window decides what all speak: what the user has chosen last. */
    private SavedSettings saved() {
        SavedSettings saved = new SavedSettings(settings);
        if (open.isEmpty()) {
            saved.now().view().language().speak();
        }
        return saved;
    }

    private void desk(Stage stage, Path folder) {
        SavedSettings saved = saved();
        DeskLinks links = new DeskLinks(this::open, showFile);
        DeskWindow window = new DeskWindow(stage, folder, saved, state, dialogs(stage, saved), links, checks());
        add(stage, window.messages());
        saved.change(known -> known.withOpened(folder));
        WindowPlace.restore(stage, saved.now().window());
        window.show();
        // as of the editor: GTK may report its own first size after ours has been asked for
        Platform.runLater(() -> WindowPlace.restore(stage, saved.now().window()));
    }

    /** The rules as the municipality of the user has set them. */
    private Checks checks() {
        return Checks.by(OrganisationFile.load(settings.folder(), new Patience(PATIENCE))
                .organisation()
                .rules());
    }

    private static Dialogs dialogs(Stage stage, SavedSettings settings) {
        return new WindowDialogs(
                stage,
                () -> settings.now().lastFolder(),
                folder -> settings.change(known -> known.withLastFolder(folder)));
    }

    private void add(Stage stage, Messages messages) {
        stage.getIcons().setAll(icons);
        open.put(stage, messages);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> remove(stage));
    }

    private void remove(Stage stage) {
        open.remove(stage);
        if (open.isEmpty()) {
            running.end();
        }
    }

    /** Tells the user something in the window that is worked in. */
    void say(String text) {
        Optional<Map.Entry<Stage, Messages>> worked = open.entrySet().stream()
                .filter(window -> window.getKey().isFocused())
                .findFirst()
                .or(() -> open.entrySet().stream().findFirst());
        worked.ifPresent(window -> window.getValue().say(text));
    }
}
