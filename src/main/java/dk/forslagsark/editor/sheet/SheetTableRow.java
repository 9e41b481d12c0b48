package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** Sets a row off by its style, as a pseudo-class, and is as high as the layout has it. */
final class SheetTableRow extends TableRow<SheetRow> {

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        Stream.of(prefHeightProperty(), minHeightProperty(), maxHeightProperty())
                .forEach(height -> {
                    height.unbind();
                    height.set(USE_COMPUTED_SIZE);
                    if (!empty && row != null) {
                        height.bind(row.heightProperty());
                    }
                });
        Stream.of(RowContent.Style.values())
                .forEach(style -> pseudoClassStateChanged(
                        pseudoClass(style),
                        !empty && row != null && row.content().style() == style));
    }

    private static PseudoClass pseudoClass(RowContent.Style style) {
        return PseudoClass.getPseudoClass(style.name().toLowerCase(Locale.ROOT));
    }
}
