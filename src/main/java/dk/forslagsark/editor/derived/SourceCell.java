package dk.forslagsark.editor.derived;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row in the list of sources: its label to the left, what it adds to the right. */
final class SourceCell extends ListCell<Source> {
    private final Label label = new Label();
    private final Label figure = new Label();
    private final HBox content;

    SourceCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        content = new HBox(label, gap, figure);
        content.getStyleClass().add("source");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Source source, boolean empty) {
        super.updateItem(source, empty);
        boolean blank = empty || source == null;
        label.setText(blank ? "" : source.label());
        figure.setText(blank ? "" : source.figure());
        setAccessibleText(blank ? "" : source.words());
        setGraphic(blank ? null : content);
    }
}
