package dk.forslagsark.editor;

import dk.forslagsark.editor.command.EditorCommands;
import dk.forslagsark.editor.command.ExportAction;
import dk.forslagsark.editor.command.FileActions;
import dk.forslagsark.editor.command.FileDrop;
import dk.forslagsark.editor.command.Menus;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.editor.command.Remembered;
import dk.forslagsark.editor.command.Repetition;
import dk.forslagsark.editor.command.RowMenus;
import dk.forslagsark.editor.command.Shortcuts;
import dk.forslagsark.editor.command.ShownParts;
import dk.forslagsark.editor.command.TemplateChoice;
import dk.forslagsark.editor.command.Tools;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.Look;
import dk.forslagsark.editor.dialog.WindowDialogs;
import dk.forslagsark.editor.page.Part;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.version.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: what it shows is either one proposal or the start page. */
public final class EditorWindow {
    private final Stage stage;
    private final Remembered remembered;
    private final ShownParts parts;
    private final Organisation organisation;
    /** What was wrong when the program started, until a proposal has been opened. */
    private Optional<String> notice;

    private final BorderPane root = new BorderPane();
    private final StatusBar status = new StatusBar();
    private final StartPage start;
    private final EditorCommands commands;
    private final RowMenus menus;
    private final FileActions files;
    private final Dialogs dialogs;
    private final ExportAction exporting;
    private final Repetition repetition = new Repetition(this::say);
    private Optional<OpenProposal> current = Optional.empty();
    private Optional<Workspace> workspace = Optional.empty();

    /**
     * @param stage where it is shown
     * @param settingsFile what is remembered from one time to the next
     * @param showFile opens a file in the program that the system has for it
     */
    public static EditorWindow on(Stage stage, SettingsFile settingsFile, Consumer<Path> showFile) {
        return new EditorWindow(
                stage,
                settingsFile,
                showFile,
                window -> new WindowDialogs(
                        stage,
                        () -> window.settings().lastFolder(),
                        folder -> window.remember(known -> known.withLastFolder(folder))));
    }

    public EditorWindow(
            Stage stage, SettingsFile settingsFile, Consumer<Path> showFile, Function<EditorWindow, Dialogs> asking) {
        this.stage = stage;
        remembered = new Remembered(settingsFile);
        parts = new ShownParts(remembered, () -> workspace);
        OrganisationFile.Loaded loaded = OrganisationFile.load(settingsFile.folder());
        organisation = loaded.organisation();
        notice = loaded.problem();
        dialogs = asking.apply(this);
        files = new FileActions(this, dialogs);
        TemplateChoice templates =
                new TemplateChoice(this, dialogs, () -> settings().templates());
        exporting = new ExportAction(this, files, dialogs, templates, showFile);
        commands = new EditorCommands(this, files, exporting);
        menus = new RowMenus(commands);
        Menus all = new Menus(commands, templates, () -> settings().recent(), files::open, () -> settings()
                .columns());
        start = new StartPage(commands.file.create, commands.file.open, commands.file.examples.get(0), files::open);
        compose(all.bar());
        showStart();
    }

    private void compose(MenuBar bar) {
        root.setTop(new VBox(bar, Tools.bar(commands), commands.find.bar()));
        root.setBottom(status);
        root.getStyleClass().add("editor");
        parts.showTheme();
        Scene scene = new Scene(root);
        Look.dress(scene);
        FileDrop.install(scene, files::open);
        Shortcuts.install(scene, commands, () -> workspace.isPresent());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /**
     * Shows the window where it was last time. The size is set once more when the window is there: on a busy machine GTK
     * may report its own first size after ours has been asked for.
     */
    public void show() {
        WindowPlace.restore(stage, settings().window());
        stage.show();
        Platform.runLater(() -> WindowPlace.restore(stage, settings().window()));
    }

    /** Opens a file, asking first what is to become of unsaved changes. */
    public void open(Path file) {
        files.open(file);
    }

    /** Closes the window, unless the user wants to stay. */
    public void close() {
        if (exporting.isRunning()) {
            dialogs.tell("Eksporten er ikke færdig", "Vent, til den er færdig, eller afbryd den nederst i vinduet.");
        } else if (files.mayLeave()) {
            Settings.Window place = WindowPlace.of(stage, settings().window());
            remember(known -> known.withWindow(place));
            stage.hide();
            remembered.finish();
        }
    }

    public void show(OpenProposal opened) {
        Workspace shown = new Workspace(opened.document(), organisation, this::connect);
        current = Optional.of(opened);
        repetition.forget();
        workspace = Optional.of(shown);
        shown.table().sheet().setMenu(menus.ofTable());
        shown.zoomProperty().addListener(seen -> showFigures());
        opened.document().onChange(this::refresh);
        shown.pageProperty().addListener(seen -> {
            refresh();
            showFigures();
        });
        parts.show(shown);
        root.setCenter(shown);
        status.say(notice.orElse(""));
        notice = Optional.empty();
        refresh();
        showFigures();
        shown.focus();
    }

    private void connect(Sheet sheet) {
        sheet.setMenu(menus.ofList());
        sheet.onNotice(this::say);
        sheet.onRepeatable(repetition::remember);
        sheet.tallyProperty().addListener(seen -> showFigures());
        sheet.cursorCellProperty().addListener(seen -> refresh());
    }

    /** What F4 does once more. */
    public Repetition repetition() {
        return repetition;
    }

    private void showFigures() {
        String tally = workspace
                .flatMap(Workspace::sheet)
                .map(sheet -> sheet.tallyProperty().get())
                .orElse("");
        status.show(tally, workspace.map(shown -> shown.zoomProperty().get()).orElse(0));
    }

    public void showStart() {
        current = Optional.empty();
        workspace = Optional.empty();
        repetition.forget();
        refreshStart();
        root.setCenter(start);
        status.say(notice.orElse(""));
        refresh();
        showFigures();
    }

    /** Lists the recent files anew. */
    public void refreshStart() {
        start.show(settings().recent());
    }

    public void refresh() {
        commands.refresh();
        status.show(
                workspace.map(shown -> shown.document().version().findings()).orElse(List.of()), this::goTo);
        stage.setTitle(current.map(OpenProposal::title).orElse("Forslagsark"));
    }

    private void goTo(Finding finding) {
        workspace.ifPresent(shown -> shown.goTo(finding.place()));
    }

    /** The proposal that is shown, if any. */
    public Optional<OpenProposal> current() {
        return current;
    }

    public Optional<Workspace> workspace() {
        return workspace;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public EditorCommands commands() {
        return commands;
    }

    public Settings settings() {
        return remembered.settings();
    }

    /** Which of its parts the window shows. */
    public ShownParts parts() {
        return parts;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public StatusBar status() {
        return status;
    }

    public void say(String text) {
        status.say(text);
    }

    /** Ends any edit under way, keeping what was typed. */
    public void commit() {
        workspace.ifPresent(Workspace::commit);
    }

    /** Gives the keyboard to the next part of the window. */
    public void stepPart() {
        workspace.ifPresent(shown -> {
            List<Part> all = new ArrayList<>(shown.parts());
            status.firstControl().ifPresent(control -> all.add(new Part(status, control::requestFocus)));
            Part.next(all, scene().getFocusOwner());
        });
    }

    public void remember(UnaryOperator<Settings> change) {
        remembered.change(change);
    }

    /** Lists the templates of that folder from now on. */
    public void useTemplates(Path folder) {
        remember(known -> known.withTemplates(folder));
        say("Skabeloner i " + folder + " står nu under Fil > Skabelon til eksport.");
    }
}
