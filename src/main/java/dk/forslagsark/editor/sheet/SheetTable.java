package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table that draws a grid: its rows and columns, how large they are, and where they are in sight. */
final class SheetTable {
    private final TableView<SheetRow> view = new TableView<>();
    private final CellHighlights highlights;
    private final Viewport viewport = new Viewport(view);
    private final DeferredAction layingOut = new DeferredAction(this::layOut);
    private final TextSizes sizes = new TextSizes(layingOut::ask);
    private final SheetLayout layout;
    private Grid grid = new Grid(List.of(), List.of());
    private Optional<ContextMenu> headingMenu = Optional.empty();
    private Runnable onLayout = () -> {};
    /** Whether there is something in it that has not been styled yet, such as a new column: only then fonts and headers are not known. */
    private boolean isNew = true;

    SheetTable(String name, CellHighlights highlights) {
        this.highlights = highlights;
        layout = new SheetLayout(view, viewport, sizes, highlights.sourcesProperty());
        highlights.sourcesProperty().addListener(seen -> layingOut.ask());
        view.setAccessibleText(name);
        view.setPlaceholder(new Label(""));
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setRowFactory(any -> new SheetTableRow());
        view.widthProperty().addListener(seen -> layingOut.ask());
        view.sceneProperty().addListener(seen -> {
            isNew = true;
            layingOut.ask();
        });
    }

    TableView<SheetRow> view() {
        return view;
    }

    void setHeadingMenu(ContextMenu menu) {
        headingMenu = Optional.of(menu);
        giveHeadingMenu();
    }

    private void giveHeadingMenu() {
        headingMenu.ifPresent(menu -> view.getVisibleLeafColumns().forEach(column -> column.setContextMenu(menu)));
    }

    /** What must be in the sheet beside the table. */
    Label probe() {
        return sizes.probe();
    }

    Viewport viewport() {
        return viewport;
    }

    /** Where a cell is; empty if it is not in sight. */
    Optional<Bounds> placeOf(Position position) {
        return viewport.placeOf(position);
    }

    /** Scrolls to a cell and says where it then is; empty if there is no room for it. */
    Optional<Bounds> bringInSight(Position position) {
        if (isNew) {
            layOutAtOnce();
        }
        return viewport.bringInSight(position);
    }

    /** Somebody types before the window has been drawn. */
    private void layOutAtOnce() {
        Optional.ofNullable(view.getScene()).map(Scene::getRoot).ifPresent(root -> {
            root.applyCss();
            root.layout();
            layOut();
            root.layout();
        });
    }

    /** Called when all is in its place. */
    void onLayout(Runnable action) {
        onLayout = action;
    }

    /** All that says that cells have come to be somewhere else. */
    Stream<ObservableValue<?>> scrolling() {
        return Stream.of(viewport.scrolledProperty(), viewport.scrolledDownProperty());
    }

    /** How high it is with all its rows and the bar below them, in pixels. */
    double height() {
        double rows = view.getItems().stream()
                .mapToDouble(row -> row.heightProperty().get())
                .sum();
        return rows + layout.headerHeight(grid) + viewport.barHeight() + 2;
    }

    /** Shows these cells; new columns only where they are others. */
    void show(Grid shown, List<SheetRow> rows) {
        boolean hasColumns = shown.columns().equals(grid.columns());
        grid = shown;
        if (!hasColumns) {
            boolean hasTexts = shown.columns().stream().anyMatch(column -> column.kind() == SheetColumn.Kind.LONG);
            List<TableColumn<SheetRow, GridRow>> created = shown.columns().stream()
                    .map(column -> SheetColumns.create(column, hasTexts, viewport.scrolledProperty(), highlights))
                    .toList();
            view.getColumns().setAll(SheetColumns.grouped(shown.columns(), created));
            isNew = true;
            giveHeadingMenu();
        }
        IntStream.range(0, rows.size())
                .forEach(i -> rows.get(i).show(shown.rows().get(i)));
        if (!view.getItems().equals(rows)) {
            view.getItems().setAll(rows);
        }
    }

    /** Shares the room anew, soon. */
    void askForLayout() {
        layingOut.ask();
    }

    /** A page that is not shown is laid out when it is: only then there are headers, fonts and a width. */
    private void layOut() {
        if (view.getScene() == null || view.getWidth() == 0) {
            return;
        }
        if (isNew) {
            view.applyCss();
            view.layout();
            viewport.connect(layingOut::ask);
            isNew = false;
        }
        layout.layOut(grid);
        onLayout.run();
    }
}
