package dk.forslagsark.editor;

import dk.forslagsark.check.Finding;
import dk.forslagsark.editor.page.Part;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Organisation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: what it shows is either one proposal or the start page. */
public final class EditorWindow {
    private final Stage stage;
    private final SettingsFile settingsFile;
    private Settings settings;
    private final Organisation organisation;
    /** What was wrong when the program started, until a proposal has been opened. */
    private Optional<String> notice;

    private final BorderPane root = new BorderPane();
    private final StatusBar status = new StatusBar();
    private final StartPage start;
    private final Commands commands;
    private final Menus menus;
    private final FileActions files;
    private final Dialogs dialogs;
    private final ExportAction exporting;
    private Runnable last = () -> {};
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
                        () -> window.settings.lastFolder(),
                        folder -> window.remember(known -> known.withLastFolder(folder))));
    }

    EditorWindow(
            Stage stage, SettingsFile settingsFile, Consumer<Path> showFile, Function<EditorWindow, Dialogs> asking) {
        this.stage = stage;
        this.settingsFile = settingsFile;
        settings = settingsFile.load();
        OrganisationFile.Loaded loaded = OrganisationFile.load(settingsFile.folder());
        organisation = loaded.organisation();
        notice = loaded.problem();
        dialogs = asking.apply(this);
        files = new FileActions(this, dialogs);
        TemplateChoice templates = new TemplateChoice(this, dialogs, () -> settings.templates());
        exporting = new ExportAction(this, files, dialogs, templates, showFile);
        commands = new Commands(this, files, exporting);
        menus = new Menus(commands, templates, () -> settings.recent(), files::open, () -> settings.columns());
        start = new StartPage(commands.file.create, commands.file.open, commands.file.examples.get(0), files::open);
        compose();
        showStart();
    }

    private void compose() {
        root.setTop(new VBox(menus.bar(), Tools.bar(commands), commands.find.bar()));
        root.setBottom(status);
        root.getStyleClass().add("editor");
        Look.use(settings.dark());
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
        WindowPlace.restore(stage, settings.window());
        stage.show();
        Platform.runLater(() -> WindowPlace.restore(stage, settings.window()));
    }

    /** Opens a file, asking first what is to become of unsaved changes. */
    public void open(Path file) {
        files.open(file);
    }

    /** Closes the window, unless the user wants to stay. */
    void close() {
        if (exporting.isRunning()) {
            dialogs.tell("Eksporten er ikke færdig", "Vent, til den er færdig, eller afbryd den nederst i vinduet.");
        } else if (files.mayLeave()) {
            remember(known -> known.withWindow(WindowPlace.of(stage, known.window())));
            stage.hide();
        }
    }

    void show(OpenProposal opened) {
        Workspace shown = new Workspace(opened.document(), organisation, this::connect);
        current = Optional.of(opened);
        workspace = Optional.of(shown);
        shown.table().sheet().setMenu(menus.ofRow());
        shown.zoomProperty().addListener(seen -> showFigures());
        opened.document().onChange(this::refresh);
        shown.pageProperty().addListener(seen -> {
            refresh();
            showFigures();
        });
        shown.showOutline(settings.outline());
        showSide();
        shown.table().showColumns(settings.columns());
        root.setCenter(shown);
        status.say(notice.orElse(""));
        notice = Optional.empty();
        refresh();
        showFigures();
        shown.focus();
    }

    private void connect(Sheet sheet) {
        sheet.setMenu(menus.ofListRow());
        sheet.onNotice(this::say);
        sheet.onRepeatable(this::remember);
        sheet.tallyProperty().addListener(seen -> showFigures());
        sheet.cursorCellProperty().addListener(seen -> refresh());
    }

    /** Remembers what F4 is to do once more. */
    void remember(Runnable repeatable) {
        last = repeatable;
    }

    /** Does once more what was done last in a sheet or with its rows. */
    void repeat() {
        last.run();
    }

    private void showFigures() {
        String tally = workspace
                .flatMap(Workspace::sheet)
                .map(sheet -> sheet.tallyProperty().get())
                .orElse("");
        status.show(tally, workspace.map(shown -> shown.zoomProperty().get()).orElse(0));
    }

    void showStart() {
        current = Optional.empty();
        workspace = Optional.empty();
        refreshStart();
        root.setCenter(start);
        status.say(notice.orElse(""));
        refresh();
        showFigures();
    }

    /** Lists the recent files anew. */
    void refreshStart() {
        start.show(settings.recent());
    }

    void refresh() {
        commands.refresh();
        status.show(workspace.map(shown -> shown.findings()).orElse(List.of()), this::goTo);
        stage.setTitle(current.map(EditorWindow::title).orElse("Forslagsark"));
    }

    private void goTo(Finding finding) {
        workspace.ifPresent(shown -> shown.goTo(finding.place()));
    }

    private static String title(OpenProposal open) {
        return open.name() + (open.document().isChanged() ? " •" : "") + " – Forslagsark";
    }

    /** The proposal that is shown, if any. */
    Optional<OpenProposal> current() {
        return current;
    }

    Optional<Workspace> workspace() {
        return workspace;
    }

    Scene scene() {
        return stage.getScene();
    }

    Commands commands() {
        return commands;
    }

    Settings settings() {
        return settings;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    StatusBar status() {
        return status;
    }

    void say(String text) {
        status.say(text);
    }

    /** Ends any edit under way, keeping what was typed. */
    void commit() {
        workspace.ifPresent(Workspace::commit);
    }

    /** Gives the keyboard to the next part of the window. */
    void stepPart() {
        workspace.ifPresent(shown -> {
            List<Part> parts = new ArrayList<>(shown.parts());
            status.firstControl().ifPresent(control -> parts.add(new Part(status, control::requestFocus)));
            Part.next(parts, scene().getFocusOwner());
        });
    }

    void remember(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        settingsFile.save(settings);
    }

    /** Lists the templates of that folder from now on. */
    void useTemplates(Path folder) {
        remember(known -> known.withTemplates(folder));
        say("Skabeloner i " + folder + " står nu under Fil > Skabelon til eksport.");
    }

    void toggleOutline() {
        remember(known -> known.withOutline(!known.outline()));
        workspace.ifPresent(shown -> shown.showOutline(settings.outline()));
        focusPage();
    }

    void toggleResults() {
        remember(known -> known.withResults(!known.results()));
        showSide();
        focusPage();
    }

    void toggleDetails() {
        remember(known -> known.withDetails(!known.details()));
        showSide();
        focusPage();
    }

    private void showSide() {
        workspace.ifPresent(shown -> shown.showSide(settings.results(), settings.details()));
    }

    /** Shows a column of Table 1 behind the years, or hides it. */
    void toggleColumn(String key) {
        remember(known -> known.withToggledColumn(key));
        workspace.ifPresent(shown -> shown.table().showColumns(settings.columns()));
        focusPage();
    }

    /** What is hidden must not keep the keyboard. */
    private void focusPage() {
        workspace.ifPresent(Workspace::focus);
    }

    void toggleTheme() {
        remember(known -> known.withDark(!known.dark()));
        Look.use(settings.dark());
    }
}
