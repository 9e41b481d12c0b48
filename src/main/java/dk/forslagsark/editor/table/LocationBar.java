package dk.forslagsark.editor.table;

import dk.forslagsark.editor.sheet.Cell;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Says in words which cell the cursor is on and all that is in it, or why it cannot be read. It is never wider than there is
 * room: what is cut is shown whole where the mouse rests.
 */
public final class LocationBar extends HBox {
    private static final double WIDEST_TOOLTIP = 560;
    /** The part of the bar that what the cell is called may take. */
    private static final double SHARE_OF_PLACE = 0.45;

    private final Label place = label("place");
    private final Label content = label("content");

    /**
     * @param cell the cell the cursor is on
     */
    public LocationBar(ReadOnlyObjectProperty<Cell> cell) {
        getStyleClass().add("location-bar");
        setMinWidth(0);
        place.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        this::roomForPlace, widthProperty(), content.textProperty(), content.fontProperty()));
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(place, content);
        cell.addListener((seen, before, now) -> show(now));
        show(cell.get());
    }

    /** All the content leaves, but at least its share. */
    private double roomForPlace() {
        return Math.max(SHARE_OF_PLACE * getWidth(), getWidth() - content.prefWidth(-1));
    }

    /** On one line; HBox takes from the content first, whose least width is none. */
    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TOOLTIP);
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        return label;
    }

    /** An expression with what it comes to, or the text; on one line. */
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
