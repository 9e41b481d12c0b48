package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** Sets a row off by its style, as a pseudo-class. All rows of a sheet are of one height. */
final class SheetTableRow extends TableRow<SheetRow> {
    SheetTableRow(ObservableDoubleValue height) {
        prefHeightProperty().bind(height);
        minHeightProperty().bind(height);
        maxHeightProperty().bind(height);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        Stream.of(RowContent.Style.values())
                .forEach(style -> pseudoClassStateChanged(
                        pseudoClass(style),
                        !empty && row != null && row.content().style() == style));
    }

    private static PseudoClass pseudoClass(RowContent.Style style) {
        return PseudoClass.getPseudoClass(style.name().toLowerCase(Locale.ROOT));
    }
}
