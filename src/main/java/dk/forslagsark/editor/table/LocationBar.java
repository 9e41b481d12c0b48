package dk.forslagsark.editor.table;

import dk.forslagsark.editor.sheet.Cell;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says in words which cell the cursor is on and all that is in it, or why it cannot be read. */
public final class LocationBar extends HBox {
    private final Label place = new Label();
    private final Label content = new Label();

    /**
     * @param cell the cell the cursor is on
     */
    public LocationBar(ReadOnlyObjectProperty<Cell> cell) {
        getStyleClass().add("location-bar");
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        content.getStyleClass().add("content");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(place, content);
        cell.addListener((seen, before, now) -> show(now));
        show(cell.get());
    }

    /** An expression with what it comes to, or the text. */
    private static String content(Cell cell) {
        boolean expression = cell.source().startsWith("=") && !cell.source().equals(cell.text());
        return expression ? cell.source() + "   →   " + cell.text() : cell.text();
    }

    private void show(Cell cell) {
        place.setText(cell.words());
        content.setText(
                content(cell) + cell.problem().map(reason -> "   ⚠ " + reason).orElse(""));
    }
}
