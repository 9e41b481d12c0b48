package dk.forslagsark.editor.table;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.TableTextEntry;
import dk.forslagsark.editor.page.TableTextSource;
import dk.forslagsark.find.Hit;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import dk.forslagsark.version.TableTitles;
import dk.forslagsark.version.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What the owner calls Table 1, the rows of the areas and the headings above them, where the form prints Table 1 in short. */
final class AreaNameFields {
    private final Document document;
    private final FlowPane node = new FlowPane();
    private final TableTextEntry title;
    private final Map<TableRef, TableTextEntry> entries = new LinkedHashMap<>();
    private List<TableRef> shown = List.of();

    AreaNameFields(Document document) {
        this.document = document;
        title = TableTextEntry.line(document);
        node.getStyleClass().add("area-names");
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(Version version) {
        Proposal proposal = version.proposal();
        List<TableRef> areas = Form.of(proposal).prints(Content.Table.AREA_TOTALS) ? areas(proposal) : List.of();
        if (!areas.equals(shown)) {
            shown = areas;
            areas.forEach(area -> entries.computeIfAbsent(area, this::entry));
            Stream<Node> fields = areas.stream().map(area -> entries.get(area).control());
            node.getChildren().setAll(Stream.concat(head(), fields).toList());
        }
        title.prompt(TableTitles.ofTableOne(version));
        title.show(PrintedTable.of(TableRef.TOTALS)
                .filter(table -> !areas.isEmpty())
                .map(table -> TableTextSource.of(proposal, table, Part.TITLE)));
        node.setVisible(!areas.isEmpty());
        areas.forEach(area -> entries.get(area)
                .show(PrintedTable.of(area).map(table -> TableTextSource.of(proposal, table, Part.NAME))));
    }

    private Stream<Node> head() {
        return Stream.of(
                new Label(Texts.of("table.called-in-the-form")),
                title.control(),
                new Label(Texts.of("table.rows-called")));
    }

    private TableTextEntry entry(TableRef area) {
        TableTextEntry entry = TableTextEntry.line(document);
        PrintedTable.of(area).ifPresent(table -> entry.prompt(table.title()));
        return entry;
    }

    private static List<TableRef> areas(Proposal proposal) {
        return Stream.of(Block.values())
                .filter(block -> !proposal.lines(block).isEmpty())
                .flatMap(block -> Stream.concat(Stream.of(TableRef.of(block)), areas(proposal, block)))
                .toList();
    }

    private static Stream<TableRef> areas(Proposal proposal, Block block) {
        return proposal.lines(block).stream()
                .map(line -> TableRef.of(block, line.area()))
                .distinct();
    }

    /** Gives the keyboard to the name that is written there; false if none is. */
    boolean goTo(Place place) {
        return TableTextEntry.goTo(place, shown());
    }

    /** Selects what was found in a name. */
    void mark(Hit hit) {
        TableTextEntry.mark(hit, shown());
    }

    private TableTextEntry[] shown() {
        return Stream.concat(Stream.of(title), shown.stream().map(entries::get)).toArray(TableTextEntry[]::new);
    }
}
