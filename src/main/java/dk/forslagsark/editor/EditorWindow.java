package dk.forslagsark.editor;

import dk.forslagsark.editor.command.CommandContext;
import dk.forslagsark.editor.command.CurrentProposal;
import dk.forslagsark.editor.command.EditorCommands;
import dk.forslagsark.editor.command.EditorMenus;
import dk.forslagsark.editor.command.EditorToolBar;
import dk.forslagsark.editor.command.FileDrop;
import dk.forslagsark.editor.command.LastAction;
import dk.forslagsark.editor.command.MenuKeys;
import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.editor.command.ProgramFolders;
import dk.forslagsark.editor.command.RowMenus;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.command.Shortcuts;
import dk.forslagsark.editor.command.ShownParts;
import dk.forslagsark.editor.command.SupportAction;
import dk.forslagsark.editor.command.ViewCommands;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.WindowLanguage;
import dk.forslagsark.editor.find.FindBar;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window in which one proposal is written: puts together what stands in it, and does nothing else. */
public final class EditorWindow implements WindowLanguage.Speaking {
    /** How long the window waits for what belongs to the user before it does without. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    private final Stage stage;
    private final SavedSettings settings;
    private final CurrentProposal opened;
    private final StatusBar status;
    private final CommandContext context;
    private final WindowFiles files;
    private final ShownParts parts;
    private final LastAction last;
    private final ProgramFolders folders;
    private EditorCommands commands;
    private EditorPane pane;

    /**
     * @param stage where it is shown
     * @param settings what is remembered from one time to the next
     * @param openFolder opens a folder in a window of its own
     * @param showFile opens a file in the program that the system has for it
     * @param isOpening whether something is about to be opened in it
     */
    EditorWindow(
            Stage stage,
            SavedSettings settings,
            StateFolder state,
            Dialogs dialogs,
            Consumer<Path> openFolder,
            Consumer<Path> showFile,
            boolean isOpening) {
        this.stage = stage;
        this.settings = settings;
        Appearance.use(settings.now().view().dark());
        status = new StatusBar();
        last = new LastAction(status::say);
        OrganisationFile.Loaded organisation = OrganisationFile.load(settings.folder(), PATIENCE);
        opened = new CurrentProposal(document -> new Workspace(document, organisation.organisation()));
        context = new CommandContext(opened, status, dialogs, settings);
        files = new WindowFiles(stage, context, opened, state, openFolder, showFile);
        parts = new ShownParts(settings, opened);
        folders = new ProgramFolders(settings.folder(), state.path(), showFile);
        compose();
        opened.onPages(last::forget);
        files.follow(() -> pane.refresh());
        opened.onPages(() -> pane.showPages());
        settings.onChange(() -> pane.showRecent());
        pane.begin(organisation.problem(), isOpening);
    }

    /** All that says something, in the language that is spoken, around the pages of what is open. */
    private void compose() {
        ViewCommands view = new ViewCommands(opened, parts, new PartSteps(stage, opened, status)::step);
        SupportAction support = SupportAction.ofOpen(context, files.actions(), folders);
        commands = new EditorCommands(context, files.commands(), view, last, folders, support);
        StartPage start = new StartPage(commands.file, settings, files.actions()::open);
        SheetConnections sheets = new SheetConnections(status, last, new RowMenus(commands));
        pane = new EditorPane(opened, commands, parts, status, start, sheets);
        MenuBar menus = new EditorMenus(
                        commands, files.templates(), files.documentTemplates(), settings, files.actions()::open)
                .bar();
        pane.setTop(new VBox(menus, EditorToolBar.bar(commands), commands.find.bar()));
        stage.titleProperty().bind(pane.titleProperty());
        stage.setScene(scene());
        MenuKeys.install(stage.getScene(), menus);
    }

    private Scene scene() {
        Scene scene = new Scene(pane);
        Appearance.dress(scene);
        FileDrop.install(scene, files::open);
        Shortcuts.install(scene, commands, () -> opened.workspace().isPresent());
        return scene;
    }

    @Override
    public void finish() {
        opened.commit();
    }

    @Override
    public void renew() {
        FindBar sought = commands.find.bar();
        boolean hadGuide = context.dialogs().closeBeside();
        compose();
        opened.renew();
        status.outdate();
        commands.find.bar().takeOver(sought);
        if (hadGuide) {
            commands.guide.run();
        }
    }

    /**
     * Shows the window where it was last time. The size is set once more when the window is there: on a busy machine GTK
     * may report its own first size after ours has been asked for.
     */
    public void show() {
        WindowPlace.restore(stage, settings.now().window());
        stage.show();
        WindowLanguage.follow(stage, this);
        Platform.runLater(() -> WindowPlace.restore(stage, settings.now().window()));
    }

    /** Begins with the unsaved changes of a program that has ended, if the user wants them, or else with the file, if any. */
    void start(Optional<Path> file) {
        open(() -> files.recovering().start(file, files::open));
    }

    /** Opens a file, at that place if there is one, asking first what is to become of unsaved changes. */
    public void open(Path file, Optional<Place> place) {
        open(() -> files.open(file, place));
    }

    private void open(Runnable opening) {
        try {
            opening.run();
        } finally {
            pane.settle();
        }
    }

    /** Shows a proposal in place of what is open. */
    void show(OpenProposal shown) {
        opened.open(shown);
    }

    /** The proposal that is shown, if any. */
    Optional<OpenProposal> current() {
        return opened.proposal();
    }

    Messages messages() {
        return status;
    }

    /** Whether a drive is still waited for. */
    boolean isWaiting() {
        return files.actions().isWaiting();
    }

    Optional<Workspace> workspace() {
        return opened.workspace();
    }

    EditorCommands commands() {
        return commands;
    }
}
