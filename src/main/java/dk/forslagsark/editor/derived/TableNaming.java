package dk.forslagsark.editor.derived;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.TablePlaceEdits;
import dk.forslagsark.editor.page.TableTextEntry;
import dk.forslagsark.editor.page.TableTextSource;
import dk.forslagsark.editor.page.WholeLabel;
import dk.forslagsark.find.Hit;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What the owner calls the table that the cursor is in, and its total, which years it prints, and where it stands among the others. */
final class TableNaming {
    private final Document document;
    private final TableTextEntry title;
    private final TableTextEntry total;
    private final Button up = new Button("↑");
    private final Button down = new Button("↓");
    private final TableYearsEntry years;
    private final FlowPane node;
    private List<TableRef> arranged = List.of();
    private Optional<TableRef> shown = Optional.empty();

    TableNaming(Document document) {
        this.document = document;
        title = TableTextEntry.line(document);
        total = TableTextEntry.line(document);
        years = new TableYearsEntry(document);
        button(up, Texts.of("derived.move-up"), Texts.of("derived.move-up-in-the-form"), -1);
        button(down, Texts.of("derived.move-down"), Texts.of("derived.move-down-in-the-form"), 1);
        node = new FlowPane(
                named(Texts.of("derived.table-is-called"), title),
                named(Texts.of("derived.total-is-called"), total),
                up,
                down,
                years.node());
        node.managedProperty().bind(node.visibleProperty());
        node.getStyleClass().add("area-names");
    }

    /** The field with what it is called, which go to the next line together. */
    private static Node named(String words, TableTextEntry entry) {
        HBox named = new HBox(WholeLabel.of(words), entry.control());
        named.getStyleClass().add("named");
        return named;
    }

    private void button(Button button, String words, String tip, int by) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event ->
                shown.ifPresent(table -> document.apply(TablePlaceEdits.move(arranged, arranged.indexOf(table), by))));
    }

    Node node() {
        return node;
    }

    /**
     * Shows a table.
     *
     * @param kind the tables it stands among, from the top
     */
    void show(Proposal proposal, Optional<TableRef> table, List<TableRef> kind) {
        shown = table;
        arranged = kind;
        Optional<PrintedTable> printed = table.flatMap(PrintedTable::of);
        title.prompt(printed.map(PrintedTable::title).orElse(""));
        total.prompt(Texts.of("derived.as-in-the-form"));
        title.show(printed.map(of -> TableTextSource.of(proposal, of, Part.TITLE)));
        total.show(printed.map(of -> TableTextSource.of(proposal, of, Part.TOTAL)));
        node.setVisible(printed.isPresent());
        years.show(proposal, table);
        int index = table.map(kind::indexOf).orElse(-1);
        up.setDisable(index <= 0);
        down.setDisable(index < 0 || index >= kind.size() - 1);
    }

    /** Takes what is typed and not yet taken. */
    void commit() {
        years.commit();
    }

    /** Gives the keyboard to the name that is written there; false if none is. */
    boolean goTo(Place place) {
        return TableTextEntry.goTo(place, title, total);
    }

    /** Selects what was found in a name. */
    void mark(Hit hit) {
        TableTextEntry.mark(hit, title, total);
    }
}
