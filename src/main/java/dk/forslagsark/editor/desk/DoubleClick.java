package dk.forslagsark.editor.desk;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/** A double click on a line of a list. */
public final class DoubleClick {
    private DoubleClick() {}

    /** Gives the line to this where it is double clicked. */
    public static <T> void on(TableRow<T> row, Consumer<T> open) {
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
    }
}
