package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws one cell. It never edits. */
final class SheetCell extends TableCell<SheetRow, RowContent> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private final SheetColumn column;
    private final Region triangle = new Region();
    /** The text of a heading, which may run on over the empty cells to its right. */
    private final Text heading = new Text();

    SheetCell(SheetColumn column, ObservableDoubleValue scrolled) {
        this.column = column;
        getStyleClass().addAll("sheet-cell", column.kind().name().toLowerCase(Locale.ROOT));
        triangle.getStyleClass().add("fold");
        heading.getStyleClass().add("heading-text");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        if (column.isFrozen()) {
            translateXProperty().bind(scrolled);
            setViewOrder(-1);
        }
    }

    SheetColumn column() {
        return column;
    }

    /** The mark that folds and unfolds the row. */
    Region triangle() {
        return triangle;
    }

    @Override
    protected void updateItem(RowContent row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
        } else {
            draw(row, row.cell(column.key()));
        }
    }

    private void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        Stream.of(PROBLEM, NEGATIVE, HINT).forEach(state -> pseudoClassStateChanged(state, false));
    }

    private void draw(RowContent row, Cell cell) {
        setText(shown(row, cell));
        setAccessibleText(cell.spoken());
        setTooltip(cell.problem().map(Tooltip::new).orElse(null));
        pseudoClassStateChanged(PROBLEM, cell.problem().isPresent());
        pseudoClassStateChanged(HINT, cell.text().isEmpty() && !cell.hint().isEmpty());
        pseudoClassStateChanged(NEGATIVE, isFigure() && cell.text().startsWith("-"));
        if (isHeading(row)) {
            drawHeading(cell.text());
        } else {
            drawFold(row.fold());
        }
    }

    private boolean isHeading(RowContent row) {
        return row.style() == RowContent.Style.HEADING && column.kind() == SheetColumn.Kind.LABEL;
    }

    private void drawHeading(String text) {
        heading.setText(text);
        setText(null);
        setGraphic(heading);
    }

    private String shown(RowContent row, Cell cell) {
        if (column.kind() == SheetColumn.Kind.NUMBER) {
            return row.number();
        }
        return cell.text().isEmpty() ? cell.hint() : cell.text();
    }

    private boolean isFigure() {
        return column.kind() == SheetColumn.Kind.FIGURE;
    }

    private void drawFold(RowContent.Fold fold) {
        boolean shown = column.kind() == SheetColumn.Kind.LABEL && fold != RowContent.Fold.NONE;
        setGraphic(shown ? triangle : null);
        triangle.setRotate(fold == RowContent.Fold.OPEN ? 90 : 0);
    }
}
