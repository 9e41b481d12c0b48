package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableRow;

/** Sets a row off by its style, as a pseudo-class, and is as high as the layout has it. */
final class SheetTableRow extends TableRow<SheetRow> {

    /** The row whose height it has. */
    private SheetRow bound;

    private boolean isPlacing;

    /**
     * It is no row to the theme, which colours rows and cells by whether their table has the keyboard: all cells in sight would be
     * styled anew whenever the keyboard comes or goes, as it does before and after each edit.
     */
    SheetTableRow() {
        getStyleClass().remove("table-row-cell");
        getStyleClass().add("sheet-row");
    }

    /** The table has one row that it never shows, to ask it how high others are: that it knows without any cells. */
    @Override
    protected Skin<?> createDefaultSkin() {
        return getParent() == null || getParent().isVisible() ? super.createDefaultSkin() : new SkinBase<>(this) {};
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        SheetRow shown = empty ? null : row;
        if (shown == null || shown != bound) {
            bound = shown;
            follow(shown);
        }
        Stream.of(RowContent.Style.values())
                .forEach(style -> pseudoClassStateChanged(
                        pseudoClass(style), shown != null && shown.content().style() == style));
    }

    private void follow(SheetRow row) {
        Stream.of(prefHeightProperty(), minHeightProperty(), maxHeightProperty())
                .forEach(height -> {
                    height.unbind();
                    height.set(USE_COMPUTED_SIZE);
                    if (row != null) {
                        height.bind(row.heightProperty());
                    }
                });
    }

    /** Whether it is just giving its cells their places. */
    boolean isPlacing() {
        return isPlacing;
    }

    @Override
    protected void layoutChildren() {
        isPlacing = true;
        super.layoutChildren();
        isPlacing = false;
    }

    private static PseudoClass pseudoClass(RowContent.Style style) {
        return PseudoClass.getPseudoClass(style.name().toLowerCase(Locale.ROOT));
    }
}
