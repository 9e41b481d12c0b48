package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws one cell. It never edits. */
final class SheetCell extends TableCell<SheetRow, GridRow> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");
    private static final PseudoClass FIGURE = PseudoClass.getPseudoClass("figure");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final double ABOVE_OTHERS = -1;
    private static final double CORNER = 7;
    private static final double TOOLTIP_WIDTH = 360;
    /** So many characters a column of short texts has room for. */
    private static final int SURELY_READ = 18;

    private final GridColumn column;
    private final CellHighlights marks;
    private final Region triangle = new Region();
    private final Region corner = new Region();
    /** What Excel draws where it doubts a formula: the corner opposite to that of a comment. */
    private final Region doubtCorner = new Region();
    /** What says that the figures of the row come from another table: the corner below that of a doubt. */
    private final Region fedCorner = new Region();
    /** The text of a heading or of a result in words, which may run on over the empty cells to its right, and so is drawn above them. */
    private final Text heading = new Text();
    /** Made when it is first needed, and then kept: each is a window of its own. */
    private Optional<Tooltip> tooltip = Optional.empty();
    /** What was last drawn of the doubt there is of the cell. */
    private Optional<String> doubt = Optional.empty();
    /** Whether it is just being laid out: what that changes asks for no other time. */
    private boolean isLayingOut;
    /** Kept here, for the marks know it weakly: they outlive the cells. */
    private final InvalidationListener comment = seen -> mark();

    private final InvalidationListener redraw = seen -> updateItem(getItem(), isEmpty());

    private final InvalidationListener doubted = seen -> {
        if (!isEmpty() && !doubtNow().equals(doubt)) {
            updateItem(getItem(), isEmpty());
        }
    };

    SheetCell(GridColumn column, ObservableDoubleValue scrolled, CellHighlights marks) {
        this.column = column;
        this.marks = marks;
        getStyleClass().addAll("sheet-cell", column.kind().name().toLowerCase(Locale.ROOT));
        triangle.getStyleClass().add("fold");
        corner.getStyleClass().add("comment-corner");
        corner.setManaged(false);
        doubtCorner.getStyleClass().add("doubt-corner");
        doubtCorner.setManaged(false);
        fedCorner.getStyleClass().add("fed-corner");
        fedCorner.setManaged(false);
        heading.getStyleClass().add("heading-text");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        marks.selectionProperty().addListener(new WeakInvalidationListener(comment));
        marks.cutProperty().addListener(new WeakInvalidationListener(comment));
        marks.sourcesProperty().addListener(new WeakInvalidationListener(redraw));
        marks.doubtsProperty().addListener(new WeakInvalidationListener(doubted));
        if (column.isFrozen()) {
            translateXProperty().bind(scrolled);
        }
    }

    GridColumn column() {
        return column;
    }

    /** The mark that folds and unfolds the row. */
    Region triangle() {
        return triangle;
    }

    /** Where it is in the sheet. */
    Position position() {
        return new Position(getIndex(), column.index());
    }

    @Override
    protected void updateItem(GridRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
        } else {
            draw(row, row.cell(column.index()));
        }
        mark();
    }

    private void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        corner.setVisible(false);
        doubtCorner.setVisible(false);
        fedCorner.setVisible(false);
        Stream.of(PROBLEM, NEGATIVE, LINK, HINT, FIGURE).forEach(state -> pseudoClassStateChanged(state, false));
    }

    /** Sets the cell off if it is selected or cut. */
    private void mark() {
        boolean there = !isEmpty() && getTableView() != null && getTableColumn() != null;
        Selection selection = marks.selectionProperty().get();
        boolean number = column.kind() == SheetColumn.Kind.NUMBER;
        boolean within = there && (number ? selection.containsRow(getIndex()) : isIn(selection));
        pseudoClassStateChanged(RANGE, within && (number || !selection.isOneCell()));
        pseudoClassStateChanged(
                CUT, there && marks.cutProperty().get().filter(this::isIn).isPresent());
    }

    private boolean isIn(Selection selection) {
        Position here = position();
        return selection.contains(here.row(), here.column());
    }

    private void draw(GridRow row, Cell cell) {
        setText(shown(row, cell));
        doubt = doubtNow();
        setAccessibleText(cell.spoken(CellSpelling.shown(cell, column.kind()), CellSpelling.hint(cell, column.kind()))
                + doubt.map(said -> ". " + Texts.of("sheet.warning", said)).orElse(""));
        explain(cell);
        doubtCorner.setVisible(doubt.isPresent());
        corner.setVisible(cell.comment().isPresent());
        fedCorner.setVisible(cell.fedBy().isPresent());
        pseudoClassStateChanged(PROBLEM, cell.problem().isPresent());
        pseudoClassStateChanged(LINK, cell.kind() == Cell.Kind.LINK);
        pseudoClassStateChanged(FIGURE, cell.kind() == Cell.Kind.FREE_FIGURE);
        pseudoClassStateChanged(HINT, cell.text().isEmpty() && !cell.hint().isEmpty());
        pseudoClassStateChanged(NEGATIVE, isFigure() && cell.text().startsWith("-"));
        setViewOrder(column.isFrozen() || runsOn(row) ? ABOVE_OTHERS : 0);
        setContentDisplay(isInWords(row) ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        if (runsOn(row)) {
            drawHeading(row, cell.text());
        } else {
            drawFold(row.fold());
        }
    }

    private Optional<String> doubtNow() {
        return Optional.ofNullable(marks.doubtsProperty().get().get(position()));
    }

    /** What is said of the cell where the mouse rests on it. */
    private void explain(Cell cell) {
        String text = Stream.of(
                        longText(cell),
                        cell.formula(),
                        cell.unquoted(),
                        cell.problem(),
                        doubt,
                        cell.fedBy(),
                        cell.comment())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            setTooltip(null);
            return;
        }
        Tooltip saying = tooltip.orElseGet(SheetCell::wrapped);
        tooltip = Optional.of(saying);
        saying.setText(text);
        setTooltip(saying);
    }

    /** What a column of short texts may have no room for. */
    private Optional<String> longText(Cell cell) {
        return Optional.of(CellSpelling.shown(cell, column.kind()))
                .filter(text -> column.kind() == SheetColumn.Kind.TEXT && text.length() > SURELY_READ);
    }

    private static Tooltip wrapped() {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }

    private boolean isHeading(GridRow row) {
        return row.style() == RowContent.Style.HEADING && column.kind() == SheetColumn.Kind.LABEL;
    }

    /** A result in words: it stands below a year and is not of it. */
    private boolean isInWords(GridRow row) {
        return row.style() == RowContent.Style.NOTE && isFigure();
    }

    private boolean runsOn(GridRow row) {
        return isHeading(row) || isInWords(row);
    }

    private void drawHeading(GridRow row, String text) {
        heading.setText(text);
        setText(isHeading(row) ? null : text);
        setGraphic(heading);
    }

    private String shown(GridRow row, Cell cell) {
        if (column.kind() == SheetColumn.Kind.NUMBER) {
            return row.number();
        }
        boolean source = marks.sourcesProperty().get() && cell.source().startsWith("=");
        String text = source ? cell.source() : CellSpelling.shown(cell, column.kind());
        return text.isEmpty() ? CellSpelling.hint(cell, column.kind()) : text;
    }

    private boolean isFigure() {
        return column.kind() == SheetColumn.Kind.FIGURE;
    }

    private void drawFold(RowContent.Fold fold) {
        boolean shown = column.kind() == SheetColumn.Kind.LABEL && fold != RowContent.Fold.NONE;
        setGraphic(shown ? triangle : null);
        triangle.setRotate(fold == RowContent.Fold.OPEN ? 90 : 0);
    }

    /**
     * A row gives it its size, whatever it shows. As long as it has that, only what is in it is laid out: were the row to be, the
     * table would place all rows in sight anew.
     */
    @Override
    public void requestLayout() {
        if (getParent() instanceof SheetTableRow row && !row.isPlacing() && hasColumnWidth()) {
            setNeedsLayout(!isLayingOut);
        } else {
            super.requestLayout();
        }
    }

    private boolean hasColumnWidth() {
        return getTableColumn() != null && getTableColumn().getWidth() == getWidth();
    }

    @Override
    protected void layoutChildren() {
        isLayingOut = true;
        layOut();
        isLayingOut = false;
    }

    /**
     * The skin sets its own children anew whenever the text changes, so the corner comes back at layout; and it clips the cell
     * where what it shows is wider, which a heading may be.
     */
    private void layOut() {
        boolean isHeading = getGraphic() == heading;
        if (isHeading) {
            heading.setWrappingWidth(
                    SheetRowHeights.headingWidth(getLayoutX(), getTableView().getWidth()));
        }
        super.layoutChildren();
        if (isHeading) {
            setClip(null);
        }
        place(corner, getWidth() - CORNER - 1, 0);
        place(doubtCorner, 0, 0);
        place(fedCorner, 0, getHeight() - CORNER - 1);
    }

    private void place(Region mark, double x, double y) {
        if (mark.isVisible() && !getChildren().contains(mark)) {
            getChildren().add(mark);
        }
        mark.resizeRelocate(x, y, CORNER, CORNER);
    }
}
