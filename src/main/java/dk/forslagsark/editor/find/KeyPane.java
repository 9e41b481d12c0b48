package dk.forslagsark.editor.find;

import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of keys, by group, with a field that leaves those that are sought. */
public final class KeyPane extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 520;

    private final List<KeyGroup> groups;
    private final TextField field = new TextField();
    private final GridPane list = new GridPane();

    public KeyPane(List<KeyGroup> groups) {
        this.groups = groups;
        getStyleClass().add("keys");
        field.setId("key-field");
        field.setPromptText(Texts.of("find.keys.prompt"));
        field.setAccessibleText(Texts.of("find.keys.name"));
        TextMenu.install(field);
        field.textProperty().addListener(seen -> show());
        list.getStyleClass().add("key-list");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        list.getColumnConstraints().add(what);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(field, scroll);
        show();
    }

    /** Gives the field the keyboard. */
    public void begin() {
        field.requestFocus();
    }

    private void show() {
        list.getChildren().clear();
        groups.stream()
                .map(group -> group.with(field.getText()))
                .filter(group -> !group.keys().isEmpty())
                .forEach(this::add);
        if (list.getChildren().isEmpty()) {
            list.add(new Label(Texts.of("find.keys.none")), 0, 0);
        }
    }

    private void add(KeyGroup group) {
        Label name = new Label(group.name());
        name.getStyleClass().add("key-group");
        list.add(name, 0, list.getRowCount(), 2, 1);
        for (KeyGroup.Key key : group.keys()) {
            Label keys = new Label(key.key());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            list.addRow(list.getRowCount(), new Label(key.what()), keys);
        }
    }
}
