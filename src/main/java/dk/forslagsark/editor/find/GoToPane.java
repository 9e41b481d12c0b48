package dk.forslagsark.editor.find;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.find.CellSearch.Target;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field for a row and a year, with the rows that are meant below it. */
public final class GoToPane extends VBox implements QuestionPane {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 300;

    private final TextField field = new TextField();
    private final ListView<Target> targets = new ListView<>();

    /**
     * @param search the cells meant by a text, the likeliest first
     * @param example what might be typed
     */
    public GoToPane(Function<String, List<Target>> search, String example) {
        getStyleClass().add("go-to");
        Label words = new Label(Texts.of("find.go-to.what"));
        words.getStyleClass().add("page-note");
        field.setId("go-to-field");
        field.setPromptText(Texts.of("find.go-to.prompt", example));
        field.setAccessibleText(Texts.of("find.go-to.name"));
        TextMenu.install(field);
        field.textProperty().addListener((seen, before, typed) -> show(search.apply(typed)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        targets.setCellFactory(list -> new TargetCell());
        targets.setPlaceholder(new Label(Texts.of("find.go-to.none")));
        targets.setFocusTraversable(false);
        setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(targets, Priority.ALWAYS);
        getChildren().addAll(words, field, targets);
        show(search.apply(""));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        field.requestFocus();
    }

    /** The cell chosen. */
    public Optional<Place> chosen() {
        return Optional.ofNullable(targets.getSelectionModel().getSelectedItem())
                .map(Target::place);
    }

    @Override
    public ObservableBooleanValue ready() {
        return targets.getSelectionModel().selectedItemProperty().isNotNull();
    }

    private void show(List<Target> found) {
        targets.getItems().setAll(found);
        targets.getSelectionModel().selectFirst();
        targets.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            targets.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            targets.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        targets.scrollTo(targets.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    /** A row with its year at the right. */
    private static final class TargetCell extends ListCell<Target> {
        private final Label row = new Label();
        private final Label column = new Label();
        private final HBox content;

        TargetCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            column.getStyleClass().add("go-to-year");
            column.setMinWidth(Region.USE_PREF_SIZE);
            content = new HBox(row, gap, column);
            content.setMaxWidth(WIDTH - 60);
        }

        @Override
        protected void updateItem(Target target, boolean empty) {
            super.updateItem(target, empty);
            setGraphic(empty ? null : content);
            if (!empty) {
                row.setText(target.row());
                column.setText(target.column());
            }
        }
    }
}
