package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.editor.table.LocationBar;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tables that follow from Table 1, to look at, copy and follow. They are computed while the page is shown. */
public final class DerivedPage implements Page, PageWithSheet, SheetActions<DerivedRow.Key, DerivedColumn> {
    private final DerivedKind kind;
    private final Consumer<Place> goTo;
    private final KeyedSheet<DerivedRow.Key, DerivedColumn> cells;
    private final PageHeading heading;
    private final EmptyTables empty;
    private final VBox tablesNode;
    private final VBox node;
    private Version latest;
    private DerivedSheet shown = new DerivedSheet(List.of(), List.of());

    /**
     * @param latest the version to begin with
     * @param goTo shows a place of the document
     */
    public DerivedPage(DerivedKind kind, Version latest, Consumer<Place> goTo) {
        this.kind = kind;
        this.latest = latest;
        this.goTo = goTo;
        cells = new KeyedSheet<>(kind.title(), this);
        Sheet sheet = cells.sheet();
        empty = new EmptyTables(kind.whenEmpty(), () -> goTo.accept(EmptyTables.START));
        Label note = new Label(kind.note() + " " + Wording.SIGN_NOTE);
        note.getStyleClass().add("page-note");
        note.setWrapText(true);
        tablesNode = new VBox(new LocationBar(sheet.cursorCellProperty()), sheet, note);
        tablesNode.getStyleClass().add("derived-tables");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(tablesNode, Priority.ALWAYS);
        heading = new PageHeading(kind.title());
        node = new VBox(heading, tablesNode);
        node.getStyleClass().addAll("page", "derived-page");
        node.sceneProperty().addListener(seen -> drawIfShown());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sheet sheet() {
        return cells.sheet();
    }

    @Override
    public void show(Version version) {
        latest = version;
        drawIfShown();
    }

    private void drawIfShown() {
        if (node.getScene() != null) {
            draw();
        }
    }

    private void draw() {
        shown = DerivedSheet.of(kind, latest.proposal(), latest.tables());
        heading.unit().setText(Wording.unit(latest.proposal().terms().priceLevel()));
        boolean isEmpty = shown.rows().isEmpty();
        if (!isEmpty) {
            cells.show(shown.columns(), shown.contents());
        }
        node.getChildren().set(1, isEmpty ? empty : tablesNode);
    }

    @Override
    public void commit() {
        sheet().finishEditing();
    }

    @Override
    public void focus() {
        if (shown.rows().isEmpty()) {
            empty.focus();
        } else {
            sheet().focus();
        }
    }

    @Override
    public void goTo(Place place) {
        focus();
    }

    /** Nothing can be typed here. */
    @Override
    public void enter(Entered<DerivedRow.Key, DerivedColumn> entered) {}

    @Override
    public void follow(DerivedRow.Key row, DerivedColumn column) {
        List<Source> sources = shown.sources(row, column);
        if (sources.size() == 1) {
            goTo.accept(sources.get(0).place());
        } else if (!sources.isEmpty()) {
            SourceList list = new SourceList(sources, source -> goTo.accept(source.place()));
            sheet().cursorOnScreen().ifPresent(cell -> list.show(sheet(), cell));
        }
    }
}
