package dk.forslagsark.editor.cover;

import dk.forslagsark.editor.page.FormEntry;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields below each other, with what they are called to the left, under a heading. */
final class FormBlock {
    private static final double LABEL_WIDTH = 190;
    private static final double LEAST_LABEL_WIDTH = 110;

    private final GridPane grid = new GridPane();
    private final VBox node;

    FormBlock(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("form-heading");
        grid.getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints(LEAST_LABEL_WIDTH, LABEL_WIDTH, LABEL_WIDTH);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        node = new VBox(label, grid);
        node.getStyleClass().add("form-block");
    }

    Node node() {
        return node;
    }

    void row(String name, FormEntry entry) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setLabelFor(entry.control());
        label.getStyleClass().add("form-label");
        GridPane.setValignment(label, VPos.TOP);
        entry.name(name);
        grid.addRow(grid.getRowCount(), label, entry.control());
    }
}
