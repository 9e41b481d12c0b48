package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.find.Hit;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What a table with columns before and after compares, such as Budget 2017 and Budget 2018. */
public final class Comparing implements TableHead {
    private final Optional<PrintedTable> table;
    private final TableTextEntry before;
    private final TableTextEntry after;
    private final HBox node;

    public Comparing(Document document, TableRef table) {
        this.table = PrintedTable.of(table);
        before = TableTextEntry.line(document);
        after = TableTextEntry.line(document);
        before.prompt(Texts.of("page.before-prompt"));
        after.prompt(Texts.of("page.after-prompt"));
        Label label = WholeLabel.of(Texts.of("page.compares"));
        label.setLabelFor(before.control());
        node = new HBox(label, before.control(), WholeLabel.of(Texts.of("page.compares-with")), after.control());
        node.getStyleClass().add("comparing");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Proposal proposal) {
        before.show(table.map(of -> TableTextSource.of(proposal, of, Part.BEFORE)));
        after.show(table.map(of -> TableTextSource.of(proposal, of, Part.AFTER)));
    }

    @Override
    public boolean goTo(Place place) {
        return TableTextEntry.goTo(place, before, after);
    }

    @Override
    public void mark(Hit hit) {
        TableTextEntry.mark(hit, before, after);
    }
}
