package dk.forslagsark.editor.compare;

import dk.forslagsark.spoken.SpokenNumber;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A cell that is as high as its text needs in the width of its column. Where figures are beside each other they stand to the right. */
final class WrappedCell<T> extends TableCell<T, String> {
    private static final double MARGIN = 18;

    private final Text text = new Text();

    private final boolean hasFigures;

    /**
     * @param hasFigures whether the column may have figures to compare
     */
    WrappedCell(boolean hasFigures) {
        this.hasFigures = hasFigures;
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
        text.setTextAlignment(
                hasFigures && SpokenNumber.isFigure(text.getText()) ? TextAlignment.RIGHT : TextAlignment.LEFT);
        setGraphic(empty ? null : text);
    }
}
