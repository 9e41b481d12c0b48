package dk.forslagsark.editor.desk;

import dk.forslagsark.check.Checks;
import dk.forslagsark.cli.ProgramVersion;
import dk.forslagsark.editor.command.FileDrop;
import dk.forslagsark.editor.command.LanguageChoice;
import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.editor.command.ProgramFolders;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.command.SupportAction;
import dk.forslagsark.editor.command.Waiting;
import dk.forslagsark.editor.desk.work.CheckReport;
import dk.forslagsark.editor.desk.work.FolderExport;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.WindowLanguage;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.FolderReader;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window of a folder of proposals: puts together what stands in it, and does nothing else. */
public final class DeskWindow implements DeskActions.WindowActions, WindowLanguage.Speaking {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    private final Stage stage;
    private final DeskLinks links;
    private final Dialogs dialogs;
    private final DeskFoot foot;
    private final Supplier<FolderReader> reader;
    private final DeskContext context;
    private final FolderExport exporting;
    private final ProgramFolders folders;
    private DeskFolder folder;
    private DeskParts parts;
    private DeskCommands commands;
    private DeskHead head;
    private Label trouble;
    private boolean isRefreshing;
    private Optional<Runnable> loading = Optional.empty();

    /**
     * @param stage where it is shown
     * @param opened the folder
     * @param links where the window leads
     * @param checks the rules the files are read by
     */
    public DeskWindow(
            Stage stage,
            Path opened,
            SavedSettings settings,
            StateFolder state,
            Dialogs dialogs,
            DeskLinks links,
            Checks checks) {
        this.stage = stage;
        this.links = links;
        this.dialogs = dialogs;
        Appearance.use(settings.now().view().dark());
        foot = new DeskFoot();
        OrganisationFile.Loaded organisation = OrganisationFile.load(settings.folder(), PATIENCE);
        reader = () -> FolderReader.of(checks, state, ProgramVersion.text());
        folder = new DeskFolder(opened, reader.get(), List.of(), this::showContent);
        context = new DeskContext(
                stage,
                foot,
                dialogs,
                settings,
                new Waiting(foot),
                organisation.organisation(),
                checks,
                links.opening(),
                links.showFile(),
                this::refresh);
        exporting = new FolderExport(context);
        folders = new ProgramFolders(settings.folder(), state.path(), links.showFile());
        compose();
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        new DeskPresence(new OtherWindows(state), stage).follow(folder.folder());
        organisation.problem().ifPresent(foot::say);
    }

    /** All that says something, in the language that is spoken. */
    private void compose() {
        parts = DeskParts.of(context, content("", Set.of()), foot.tallyProperty());
        commands = new DeskCommands(new DeskActions(
                context,
                parts.pages(),
                parts.files(),
                exporting,
                new CheckReport(context, folder.folder()),
                new FolderDifferences(context, folder.folder()),
                support(),
                this));
        DeskMenu.installOnLists(parts.pages(), commands);
        head = new DeskHead(
                commands,
                DeskMenu.button(commands, parts.files(), new LanguageChoice(context.settings())),
                this::showContent,
                () -> parts.pages().shown().begin());
        stage.setScene(scene());
        stage.titleProperty().bind(head.nameProperty().concat(" – Forslagsark"));
        parts.pages().onChange(() -> {
            foot.tallyProperty().set("");
            refresh();
        });
    }

    private SupportAction support() {
        return new SupportAction(
                foot,
                dialogs,
                folders,
                () -> DeskActions.packed(parts.pages()),
                (chosen, ending) -> Optional.of(OutputKind.withEnding(chosen, ending)));
    }

    @Override
    public void finish() {
        parts.finish();
        folder.close();
    }

    /** What is known of the files is read again, for the rules have said it in the other language. */
    @Override
    public void renew() {
        List<FolderEntry> unsaid =
                folder.files().stream().map(FolderEntry::unsaid).toList();
        folder = new DeskFolder(folder.folder(), reader.get(), unsaid, this::showContent);
        DeskParts before = parts;
        DeskHead sought = head;
        boolean hadGuide = dialogs.closeBeside();
        compose();
        head.takeOver(sought);
        read();
        parts.takeOver(before);
        if (hadGuide) {
            commands.guide.run();
        }
    }

    private Scene scene() {
        trouble = new Label();
        trouble.getStyleClass().add("desk-trouble");
        trouble.setWrapText(true);
        trouble.setId("desk-trouble");
        BorderPane pane = new BorderPane(parts.pages(), new VBox(head, trouble), null, foot, null);
        pane.getStyleClass().add("desk");
        Scene scene = new Scene(pane);
        Appearance.dress(scene);
        FileDrop.install(scene, links.opening()::open);
        commands.install(scene);
        return scene;
    }

    /** Shows the window and begins to read the folder. */
    public void show() {
        stage.show();
        WindowLanguage.follow(stage, this);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> folder.close());
        read();
        parts.pages().open(0);
    }

    private void read() {
        loading.ifPresent(Runnable::run);
        loading = Optional.of(foot.follow(folder.wordsProperty(), folder.progressProperty(), this::stop));
        folder.start();
        showContent();
    }

    private void stop() {
        folder.stop();
        foot.say(Texts.of("desk.reading-stopped"));
    }

    private void showContent() {
        head.show(folder.folder(), folder.files());
        parts.pages().show(content(head.searched(), head.chosen()));
        trouble.setText(folder.trouble().orElse(""));
        trouble.setVisible(folder.trouble().isPresent());
        trouble.setManaged(folder.trouble().isPresent());
        if (!folder.isLoading()) {
            loading.ifPresent(Runnable::run);
            loading = Optional.empty();
        }
        refresh();
    }

    private DeskContent content(String search, Set<String> committees) {
        return new DeskContent(folder.folder(), folder.files(), committees, search, folder.isLoading());
    }

    /** Looks anew what can be done, once for all that happens at a time, such as rows that are selected one by one. */
    private void refresh() {
        if (!isRefreshing) {
            isRefreshing = true;
            Platform.runLater(() -> {
                isRefreshing = false;
                commands.refresh();
            });
        }
    }

    @Override
    public void openFolder() {
        dialogs.chooseFolder(Texts.of("desk.open-folder")).ifPresent(links.opening()::open);
    }

    @Override
    public void search() {
        head.beginSearch();
    }

    @Override
    public void chooseCommittees() {
        head.chooseCommittees();
    }

    @Override
    public void close() {
        if (exporting.isRunning()) {
            dialogs.tell(Texts.of("desk.export-unfinished"), Texts.of("desk.export-unfinished.wait"));
        } else {
            stage.hide();
        }
    }

    /** Where the window tells what has been done. */
    public Messages messages() {
        return foot;
    }
}
