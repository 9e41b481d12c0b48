package dk.forslagsark.editor.dialog;

import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.file.Patience;
import dk.forslagsark.language.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Dialogs above the window. */
public final class WindowDialogs implements Dialogs {
    private static final Patience PATIENCE = new Patience(Duration.ofMillis(300));
    private static final double TEXT_WIDTH = 460;

    private final Stage window;
    private final Supplier<Optional<Path>> lastFolder;
    private final Consumer<Path> keepFolder;
    private final BesideWindows beside;

    /**
     * @param lastFolder where files were chosen last
     * @param keepFolder takes note of where a file was chosen
     */
    public WindowDialogs(Stage window, Supplier<Optional<Path>> lastFolder, Consumer<Path> keepFolder) {
        this.window = window;
        this.lastFolder = lastFolder;
        this.keepFolder = keepFolder;
        beside = new BesideWindows(window);
    }

    @Override
    public Optional<Path> chooseProposal(String title) {
        FileChooser chooser = chooser(title, Texts.of("dialog.proposals"), "*.forslag", "*.json");
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.of("dialog.all-files"), "*"));
        return chosen(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseFilledWorkbook() {
        FileChooser chooser = chooser(
                Texts.of("dialog.import-workbook"), Texts.of("dialog.kind.workbook"), "*.xlsx", "*.xlsm", "*.xls");
        return chosen(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseFilledDocument() {
        return chosen(chooser(Texts.of("dialog.import-document"), Texts.of("dialog.kind.document"), "*.docx", "*.docm")
                .showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseTarget(Path suggested) {
        FileChooser chooser = chooser(Texts.of("dialog.save-as"), Texts.of("dialog.proposals"), "*.forslag", "*.json");
        Optional.ofNullable(suggested.getParent()).ifPresent(folder -> begin(chooser, folder));
        chooser.setInitialFileName(suggested.getFileName().toString());
        return chosen(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> chooseOutput(String name, OutputKind kind) {
        FileChooser chooser = chooser(kind.action(), kind.words(), "*" + kind.ending());
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
    }

    @Override
    public Optional<Path> chooseTemplate() {
        return chosen(chooser(Texts.of("dialog.check-template"), Texts.of("dialog.templates"), "*.xlsx", "*.docx")
                .showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder.get().filter(WindowDialogs::isThere).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private FileChooser chooser(String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        lastFolder.get().ifPresent(folder -> begin(chooser, folder));
        return chooser;
    }

    /** A folder on a drive that does not answer at once is not begun with. */
    private static void begin(FileChooser chooser, Path folder) {
        if (isThere(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }

    private static boolean isThere(Path folder) {
        return PATIENCE.isSo(folder, Files::isDirectory);
    }

    private static ButtonType cancel() {
        return new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Optional<Path> chosen(File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(keepFolder);
        return path;
    }

    @Override
    public Unsaved askUnsaved(String name) {
        ButtonType save = new ButtonType(Texts.of("dialog.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(Texts.of("dialog.discard"), ButtonData.NO);
        String text = Texts.of("dialog.lost");
        Optional<ButtonType> answer = ask(Texts.of("dialog.unsaved", name), text, save, discard, cancel());
        if (answer.equals(Optional.of(save))) {
            return Unsaved.SAVE;
        }
        return answer.equals(Optional.of(discard)) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public <T> Optional<T> choose(Question<T> question) {
        return new QuestionAlert<>(question).ask(window, cancel());
    }

    @Override
    public boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType(Texts.of("dialog.replace"), ButtonData.YES);
        String heading = Texts.of("dialog.there-already", file.getFileName());
        return ask(heading, Texts.of("dialog.replace.question"), replace, cancel())
                .equals(Optional.of(replace));
    }

    @Override
    public Optional<PasteAnswer> askPaste(PasteQuestion question) {
        return new PastePreview(question).ask(window);
    }

    @Override
    public boolean ask(String title, String action, QuestionPane asking) {
        ButtonType does = new ButtonType(action, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, asking.node(), does, cancel());
        BooleanBinding unready = Bindings.not(asking.ready());
        dialog.getDialogPane().lookupButton(does).disableProperty().bind(unready);
        // the dialog gives its button the keyboard after it is shown
        dialog.setOnShown(event -> Platform.runLater(asking::begin));
        return dialog.showAndWait().equals(Optional.of(does));
    }

    @Override
    public void show(String title, Node content, Runnable begin) {
        Dialog<ButtonType> dialog =
                dialog(title, content, new ButtonType(Texts.of("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(event -> Platform.runLater(begin));
        dialog.showAndWait();
    }

    @Override
    public void showBeside(String title, Supplier<Parent> content) {
        beside.show(title, content);
    }

    @Override
    public boolean closeBeside() {
        return beside.close();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(window);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        Appearance.dress(dialog.getDialogPane(), window.getScene());
        return dialog;
    }

    @Override
    public void tell(String heading, String text) {
        alert(AlertType.ERROR, heading, text, new ButtonType(Texts.of("dialog.close"), ButtonData.OK_DONE))
                .showAndWait();
    }

    private Optional<ButtonType> ask(String heading, String text, ButtonType... buttons) {
        return alert(AlertType.CONFIRMATION, heading, text, buttons).showAndWait();
    }

    private Alert alert(AlertType type, String heading, String text, ButtonType... buttons) {
        Alert alert = new Alert(type, text, buttons);
        alert.initOwner(window);
        alert.setTitle(Texts.of("about.program"));
        alert.setHeaderText(heading);
        alert.setGraphic(null);
        Label content = new Label(text);
        content.setWrapText(true);
        content.setPrefWidth(TEXT_WIDTH);
        alert.getDialogPane().setContent(content);
        Appearance.dress(alert.getDialogPane(), window.getScene());
        return alert;
    }
}
