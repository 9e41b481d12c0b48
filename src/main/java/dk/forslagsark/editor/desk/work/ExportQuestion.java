package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.language.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** Into which template many proposals go, and into which folder. */
final class ExportQuestion implements QuestionPane {
    private static final double WIDTH = 420;

    private final GridPane pane = new GridPane();
    private final ComboBox<TemplateEntry> templates = new ComboBox<>();
    private final TextField folder = new TextField();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private Optional<Path> chosen = Optional.empty();

    /**
     * @param count how many proposals are exported
     * @param choose asks for a folder
     */
    ExportQuestion(int count, List<TemplateEntry> entries, Supplier<Optional<Path>> choose) {
        pane.getStyleClass().add("desk-question");
        templates.getItems().setAll(entries);
        templates.setConverter(names());
        templates.getSelectionModel().selectFirst();
        templates.setPrefWidth(WIDTH);
        templates.setId("desk-export-template");
        folder.setPromptText(Texts.of("desk.export.no-folder"));
        folder.textProperty().addListener((seen, was, now) -> {
            chosen = path(now);
            ready.set(chosen.isPresent());
        });
        folder.setId("desk-export-folder");
        Button choosing = new Button(Texts.of("desk.export.choose"));
        choosing.setOnAction(event -> choose.get().ifPresent(this::use));
        HBox line = new HBox(8, folder, choosing);
        HBox.setHgrow(folder, Priority.ALWAYS);
        pane.add(new Label(Texts.count("desk.export.what", count)), 0, 0, 2, 1);
        pane.addRow(1, labelled(Texts.of("desk.export.template"), templates), templates);
        pane.addRow(2, labelled(Texts.of("desk.export.folder"), folder), line);
    }

    private static Label labelled(String text, Node control) {
        Label label = new Label(text);
        label.setLabelFor(control);
        control.setAccessibleText(text);
        return label;
    }

    private static StringConverter<TemplateEntry> names() {
        return new StringConverter<>() {
            @Override
            public String toString(TemplateEntry entry) {
                return entry == null ? "" : entry.name();
            }

            @Override
            public TemplateEntry fromString(String name) {
                throw new UnsupportedOperationException("chosen only");
            }
        };
    }

    /** A folder is typed from its root; whether it is there is seen when something is written to it. */
    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed.strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Exports into that folder. */
    void use(Path into) {
        folder.setText(into.toString());
    }

    /** Where to; there once it is ready. */
    Path into() {
        return chosen.orElseThrow();
    }

    TemplateEntry template() {
        return templates.getValue();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    @Override
    public void begin() {
        templates.requestFocus();
    }
}
