package dk.forslagsark.editor.table;

import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.TypedFormula;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * Says in words which cell the cursor is on and all that is in it, or why it cannot be read; while a formula is typed, the
 * formula, wherever its cell is. It is never wider than there is room: what is cut is shown whole where the mouse rests. Of the place, the row it begins
 * with and the year it ends in stay.
 */
public final class LocationBar extends HBox {
    /** The part of the bar that what the cell is called may take. */
    private static final double SHARE_OF_PLACE = 0.45;

    /** The same while a formula is typed. */
    private static final double SHARE_WHILE_TYPING = 0.25;

    private static final double LEAST_OF_REFERENCE = 30;

    private final Label place = label("place");
    private final Label content = label("content");

    private final HBox formula = new HBox();
    private final Sheet sheet;

    public LocationBar(Sheet sheet) {
        this.sheet = sheet;
        getStyleClass().add("location-bar");
        setMinWidth(0);
        place.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        this::roomForPlace, widthProperty(), content.textProperty(), content.fontProperty()));
        place.minWidthProperty()
                .bind(Bindings.createDoubleBinding(this::leastForPlace, widthProperty(), place.textProperty()));
        place.setMaxHeight(Double.MAX_VALUE);
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        content.setMaxWidth(Double.MAX_VALUE);
        formula.getStyleClass().add("formula");
        formula.setMinWidth(0);
        StackPane shown = new StackPane(content, formula);
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        getChildren().addAll(place, shown);
        sheet.cursorCellProperty().addListener(seen -> show());
        sheet.typedProperty().addListener(seen -> show());
        show();
    }

    private TypedFormula typed() {
        return sheet.typedProperty().get();
    }

    /** All the content leaves, but at least its share. */
    private double roomForPlace() {
        double share = typed().text().isEmpty() ? SHARE_OF_PLACE : SHARE_WHILE_TYPING;
        double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return Math.max(share * inside, inside - Math.ceil(content.prefWidth(-1)));
    }

    /** What it may not lose to what is in the cell. */
    private double leastForPlace() {
        return Math.min(SHARE_WHILE_TYPING * getWidth(), place.prefWidth(-1));
    }

    /** On one line; HBox takes from the content first, whose least width is none. */
    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("location-text", style);
        label.setMinWidth(0);
        Tip.install(label, label.textProperty());
        return label;
    }

    /** An expression with what it comes to, or the text; on one line. */
    private String content(Cell cell) {
        String shown = cell.text().isEmpty() ? "" : sheet.cursorText();
        boolean expression = cell.source().startsWith("=") && !cell.source().equals(cell.text());
        return expression ? cell.source() + "   →   " + shown : shown;
    }

    private void show() {
        Cell cell = sheet.cursorCellProperty().get();
        boolean isTyped = !typed().text().isEmpty();
        place.setText(cell.words());
        content.setText(
                content(cell) + cell.problem().map(reason -> "   ⚠ " + reason).orElse(""));
        content.setVisible(!isTyped);
        formula.setVisible(isTyped);
        formula.getChildren()
                .setAll(typed().parts().stream().map(LocationBar::part).toList());
    }

    /** Where there is no room for all, what is pointed at is cut before what is done with it. */
    private static Label part(TypedFormula.Part part) {
        Label label = new Label(part.text());
        label.setMinWidth(part.colour().isPresent() ? LEAST_OF_REFERENCE : USE_PREF_SIZE);
        part.colour().ifPresent(colour -> label.getStyleClass().add("reference-text-" + colour));
        return label;
    }
}
