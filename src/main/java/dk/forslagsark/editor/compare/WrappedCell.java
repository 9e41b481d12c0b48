package dk.forslagsark.editor.compare;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell that is as high as its text needs in the width of its column. */
final class WrappedCell<T> extends TableCell<T, String> {
    private static final double MARGIN = 18;

    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("text");
        text.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
        text.fillProperty().bind(textFillProperty());
        text.fontProperty().bind(fontProperty());
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty ? "" : words);
        setGraphic(empty ? null : text);
    }
}
