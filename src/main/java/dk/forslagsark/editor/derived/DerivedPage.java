package dk.forslagsark.editor.derived;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.page.PageWithTexts;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.editor.sheet.PageWithSheet;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetActions;
import dk.forslagsark.editor.table.LocationBar;
import dk.forslagsark.find.Hit;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tables that follow from Table 1, to look at, copy and follow. They are computed while the page is shown. */
public final class DerivedPage
        implements Page, PageWithSheet, PageWithTexts, SheetActions<DerivedRow.Key, DerivedColumn> {
    private final DerivedKind kind;
    private final Consumer<Place> goTo;
    private final KeyedSheet<DerivedRow.Key, DerivedColumn> cells;
    private final PageHeading heading;
    private final EmptyTables empty;
    private final TableTextFields texts;
    private final TableNaming naming;
    private final VBox tablesNode;
    private final VBox node;
    private Version latest;
    private DerivedSheet shown = new DerivedSheet(List.of(), List.of());

    /**
     * @param document whose tables they are
     * @param goTo shows a place of the document
     */
    public DerivedPage(DerivedKind kind, Document document, Consumer<Place> goTo) {
        this.kind = kind;
        this.latest = document.version();
        this.goTo = goTo;
        cells = new KeyedSheet<>(kind.title(), this);
        Sheet sheet = cells.sheet();
        empty = new EmptyTables(kind.whenEmpty(), () -> goTo.accept(EmptyTables.START));
        Label note = new Label(kind.note() + " " + SpokenTableOne.signNote());
        note.getStyleClass().add("page-note");
        note.setWrapText(true);
        texts = new TableTextFields(document, this::focus);
        naming = new TableNaming(document);
        tablesNode = new VBox(naming.node(), texts.leadIn(), new LocationBar(sheet), sheet, texts.note(), note);
        sheet.onCursor(this::showTexts);
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
        heading.unit().setText(SpokenTableOne.unit(latest.proposal().terms().priceLevel()));
        boolean isEmpty = shown.rows().isEmpty();
        if (!isEmpty) {
            cells.show(shown.columns(), shown.contents());
        }
        node.getChildren().set(1, isEmpty ? empty : tablesNode);
        showTexts();
    }

    /** What is written about the table the cursor is in. */
    private void showTexts() {
        Optional<TableRef> table = cells.cursorRow().flatMap(row -> table(row.table()));
        texts.show(latest.proposal(), table);
        naming.show(latest.proposal(), table, ofItsKind(table));
    }

    /** The tables that it can change places with: those of committees stand by block. */
    private List<TableRef> ofItsKind(Optional<TableRef> table) {
        return tables().map(PrintedTable::ref)
                .filter(other ->
                        table.filter(one -> one.table().equals(other.table())).isPresent())
                .toList();
    }

    private Optional<TableRef> table(String title) {
        return tables().filter(table -> table.title().equals(title))
                .map(PrintedTable::ref)
                .findFirst();
    }

    private Stream<PrintedTable> tables() {
        return kind.tables(latest.tables()).stream().flatMap(ref -> PrintedTable.of(ref).stream());
    }

    @Override
    public TableTextFields texts() {
        return texts;
    }

    @Override
    public void commit() {
        sheet().finishEditing();
        naming.commit();
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
        tables().filter(table -> Stream.of(Part.values()).map(table::place).anyMatch(place::equals))
                .findFirst()
                .ifPresent(table -> select(table.title()));
        if (!texts.goTo(place) && !naming.goTo(place)) {
            focus();
        }
    }

    /** Puts the cursor in that table, unless it is there already. */
    private void select(String title) {
        boolean isThere =
                cells.cursorRow().filter(row -> row.table().equals(title)).isPresent();
        shown.rows().stream()
                .map(row -> row.content().key())
                .filter(row -> !isThere && row.table().equals(title) && row.part() == DerivedRow.Part.ROW)
                .findFirst()
                .ifPresent(row -> cells.select(row, DerivedColumn.LABEL));
    }

    @Override
    public void mark(Hit hit) {
        texts.mark(hit);
        naming.mark(hit);
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
