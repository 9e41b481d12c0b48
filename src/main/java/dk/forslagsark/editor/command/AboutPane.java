package dk.forslagsark.editor.command;

import dk.forslagsark.cli.ProgramVersion;
import dk.forslagsark.file.Patience;
import dk.forslagsark.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What one is asked for when one asks for help: which program on which system, and where its files lie, each to open. */
final class AboutPane extends VBox {
    /** A folder on a drive that does not answer at once cannot be shown either. */
    private static final Patience PATIENCE = new Patience(Duration.ofMillis(300));

    private static final double WIDTH = 700;

    private final GridPane lines = new GridPane();
    private final Label told = new Label();
    private final Consumer<Path> open;

    AboutPane(ProgramFolders folders) {
        open = folders.open();
        getStyleClass().add("about");
        setPrefWidth(WIDTH);
        Label name = new Label(Texts.of("about.program"));
        name.getStyleClass().add("start-title");
        Label text = new Label(Texts.of("about.what"));
        lines.getStyleClass().add("about-lines");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), values);
        add(Texts.of("about.version"), ProgramVersion.text());
        add(Texts.of("about.java"), property("java.version") + ", " + property("java.vendor"));
        add(Texts.of("about.system"), property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        add(Texts.of("about.settings"), folders.settings());
        add(Texts.of("about.state"), folders.state());
        add(Texts.of("about.log"), folders.log());
        told.getStyleClass().add("about-told");
        told.setWrapText(true);
        getChildren().addAll(name, text, lines, told);
    }

    private static String property(String name) {
        return System.getProperty(name, Texts.of("about.unknown"));
    }

    private void add(String name, String value) {
        add(name, value, new Label());
    }

    private void add(String name, Path path) {
        Hyperlink link = new Hyperlink(Texts.of("about.open"));
        link.setAccessibleText(Texts.of("about.open-path", path));
        link.setDisable(!PATIENCE.isSo(path, Files::exists));
        link.setOnAction(event -> open(path));
        Hyperlink copy = new Hyperlink(Texts.of("about.copy"));
        copy.setAccessibleText(Texts.of("about.copy-path", path));
        copy.setOnAction(event -> copy(path));
        add(name, path.toString(), links(link, copy));
    }

    /** The system does not say whether it has shown anything. */
    private void open(Path path) {
        if (PATIENCE.isSo(path, Files::exists)) {
            open.accept(path);
            told.setText(Texts.of("about.opening", path));
        } else {
            told.setText(Texts.of("about.gone", path));
        }
    }

    private static HBox links(Hyperlink... links) {
        HBox line = new HBox(links);
        line.getStyleClass().add("about-links");
        return line;
    }

    /** Where the system has no program for folders, one goes there by hand. */
    private static void copy(Path path) {
        ClipboardContent content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The value can be marked and copied. */
    private void add(String name, String value, Node action) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("about-value");
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("about-name");
        lines.addRow(lines.getRowCount(), label, field, action);
    }
}
