package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** Sets a row off by its style, as a pseudo-class, and is as high as the layout has it. */
final class SheetTableRow extends TableRow<SheetRow> {

    /** The row whose height it has. */
    private SheetRow bound;

    SheetTableRow() {
        getStyleClass().add("sheet-row");
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

    private static PseudoClass pseudoClass(RowContent.Style style) {
        return PseudoClass.getPseudoClass(style.name().toLowerCase(Locale.ROOT));
    }
}
