package dk.forslagsark.editor.sheet;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** The one text field in which every cell is edited, or for long texts one of several lines. It is as large as its text. */
final class CellFields {
    private static final double ROOM = 24;

    private final TextField line = new TextField();
    private final TextArea lines = new TextArea();
    private TextInputControl input = line;
    private Bounds place;
    private double bottom;

    CellFields() {
        lines.setWrapText(true);
        lines.textProperty().addListener(seen -> fitLines());
    }

    List<TextInputControl> all() {
        return List.of(line, lines);
    }

    TextField line() {
        return line;
    }

    /** The one that is used. */
    TextInputControl input() {
        return input;
    }

    boolean isOfLines() {
        return input == lines;
    }

    /** Gets ready for such a cell of such a column: figures are set flush right, long texts in several lines. */
    void set(SheetColumn.Kind column, Cell.Kind kind) {
        boolean isLong = column == SheetColumn.Kind.LONG || column == SheetColumn.Kind.NOTE;
        line.setAlignment(column == SheetColumn.Kind.FIGURE ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        input = isLong && kind != Cell.Kind.SUGGESTED ? lines : line;
        all().forEach(field -> field.setVisible(field == input));
    }

    /** Puts a text in, with the caret behind it. */
    void show(String text) {
        input.setText(text);
        input.end();
    }

    /** Begins a new line in a long text. */
    void breakLine() {
        if (isOfLines()) {
            lines.replaceSelection("\n");
        }
    }

    /**
     * Lies over its cell.
     *
     * @param cell where that is
     * @param right the right edge of the sheet
     * @param lowest the lower edge of the window
     */
    void put(Bounds cell, double right, double lowest) {
        place = cell;
        bottom = lowest;
        boolean figure = input == line && line.getAlignment() == Pos.CENTER_RIGHT;
        double wanted = Math.max(place.getWidth(), textWidth() + ROOM);
        double width = Math.min(wanted, figure ? right : right - place.getMinX());
        double x = figure ? Math.max(0, place.getMaxX() - width) : place.getMinX();
        line.resizeRelocate(x, place.getMinY(), width, place.getHeight());
        fitLines();
    }

    /** As wide as the cell and as high as the text, upwards where there is no room below. */
    private void fitLines() {
        if (place == null || input != lines) {
            return;
        }
        Text text = text(lines.getText().endsWith("\n") ? lines.getText() + " " : lines.getText());
        text.setWrappingWidth(place.getWidth() - ROOM / 2);
        double wanted = Math.max(place.getHeight(), text.getLayoutBounds().getHeight() + ROOM * 2 / 3);
        double y = Math.min(place.getMinY(), bottom - wanted);
        lines.resizeRelocate(place.getMinX(), y, place.getWidth(), wanted);
    }

    private double textWidth() {
        return text(input.getText()).getLayoutBounds().getWidth();
    }

    private Text text(String content) {
        Text text = new Text(content);
        text.setFont(line.getFont());
        return text;
    }
}
