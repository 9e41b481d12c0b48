package dk.forslagsark.editor.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The part of the table that is in sight: where its cells are, and how to bring one into it.
 *
 * <p>A table cannot hold columns still. Frozen ones are moved right by as much as the table is scrolled. This needs all
 * cells of a row to be there, so the table must have no fixed cell size: with one it leaves out cells not in sight.
 */
final class Viewport {
    private final TableView<SheetRow> table;
    private final ReadOnlyDoubleWrapper scrolled = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper scrolledDown = new ReadOnlyDoubleWrapper();
    private Optional<ScrollBar> horizontal = Optional.empty();
    private Optional<ScrollBar> vertical = Optional.empty();
    private Optional<VirtualFlow<?>> flow = Optional.empty();

    Viewport(TableView<SheetRow> table) {
        this.table = table;
    }

    /** By how much the table is scrolled to the right, in pixels. */
    ReadOnlyDoubleProperty scrolledProperty() {
        return scrolled.getReadOnlyProperty();
    }

    /** How far the table is scrolled down; only that it changes means anything. */
    ReadOnlyDoubleProperty scrolledDownProperty() {
        return scrolledDown.getReadOnlyProperty();
    }

    /**
     * Connects to the parts of the table's skin, once it has one, and to its headers, whenever there are new ones.
     *
     * @param onRoomChange called when a scroll bar comes or goes
     */
    void connect(Runnable onRoomChange) {
        if (horizontal.isEmpty()) {
            flow = Optional.ofNullable((VirtualFlow<?>) table.lookup(".virtual-flow"));
            vertical = bar(Orientation.VERTICAL);
            horizontal = bar(Orientation.HORIZONTAL);
            horizontal.ifPresent(bar -> {
                scrolled.bind(bar.valueProperty());
                bar.visibleProperty().addListener(seen -> onRoomChange.run());
            });
            vertical.ifPresent(bar -> {
                scrolledDown.bind(bar.valueProperty());
                bar.visibleProperty().addListener(seen -> onRoomChange.run());
            });
        }
        table.lookupAll(".column-header").forEach(this::freeze);
    }

    /** The width taken by the vertical scroll bar. */
    double barWidth() {
        return vertical.filter(Node::isVisible).map(ScrollBar::getWidth).orElse(0.0);
    }

    /** The height taken by the horizontal scroll bar. */
    double barHeight() {
        return horizontal.filter(Node::isVisible).map(ScrollBar::getHeight).orElse(0.0);
    }

    void reveal(Position position) {
        flow.ifPresent(shown -> shown.scrollTo(position.row()));
        if (!SheetColumns.isFrozen(table.getVisibleLeafColumns().get(position.column()))) {
            horizontal.ifPresent(bar -> bar.setValue(revealing(position.column(), bar)));
        }
    }

    /** Scrolls to the cell and says where it then is; empty if there is no room for it. */
    Optional<Bounds> bringInSight(Position position) {
        reveal(position);
        return placeOf(position);
    }

    /** Where a cell is in the table, and so in all that lies above the table; empty if it is not in sight. */
    Optional<Bounds> placeOf(Position position) {
        table.layout();
        return cells().filter(cell -> cell.isVisible() && isAt(cell, position))
                .findFirst()
                .map(cell -> table.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    /** The cells of the rows in sight, and of some that are kept for later. */
    private Stream<SheetCell> cells() {
        return flow.map(VirtualFlow::getFirstVisibleCell).map(Node::getParent).stream()
                .flatMap(rows -> rows.getChildrenUnmodifiable().stream())
                .filter(row -> row.isVisible() && row instanceof SheetTableRow)
                .flatMap(row -> ((SheetTableRow) row).getChildrenUnmodifiable().stream())
                .filter(SheetCell.class::isInstance)
                .map(SheetCell.class::cast);
    }

    private boolean isAt(SheetCell cell, Position position) {
        return cell.getIndex() == position.row()
                && cell.getTableColumn() == table.getVisibleLeafColumns().get(position.column());
    }

    private double revealing(int column, ScrollBar bar) {
        double frozen = frozenWidth();
        double start = table.getVisibleLeafColumns().stream()
                .limit(column)
                .mapToDouble(c -> c.getWidth())
                .sum();
        double end = start + table.getVisibleLeafColumns().get(column).getWidth();
        double sight = table.getWidth() - barWidth();
        double atMost = start - frozen;
        double atLeast = end - sight;
        double value = Math.min(Math.max(bar.getValue(), atLeast), atMost);
        return Math.max(bar.getMin(), Math.min(value, bar.getMax()));
    }

    private double frozenWidth() {
        return table.getVisibleLeafColumns().stream()
                .filter(SheetColumns::isFrozen)
                .mapToDouble(column -> column.getWidth())
                .sum();
    }

    private void freeze(Node node) {
        boolean frozen = node instanceof TableColumnHeader header
                && header.getTableColumn() != null
                && SheetColumns.isFrozen(header.getTableColumn());
        if (frozen) {
            node.translateXProperty().bind(scrolled);
            node.setViewOrder(-1);
        }
    }

    private Optional<ScrollBar> bar(Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst();
    }
}
