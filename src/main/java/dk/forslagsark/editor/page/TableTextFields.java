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
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** What is written above and below the table that a page shows. */
public final class TableTextFields {
    private final TableTextEntry leadIn;
    private final TableTextEntry note;

    /**
     * @param back gives the keyboard back to the table
     */
    public TableTextFields(Document document, Runnable back) {
        leadIn = TableTextEntry.lines(document, back);
        note = TableTextEntry.lines(document, back);
    }

    /** What stands above the table. */
    public Node leadIn() {
        return leadIn.control();
    }

    /** What stands below the table. */
    public Node note() {
        return note.control();
    }

    /** Folds both texts as long as that holds, but for the one that is written in. */
    public void foldWhile(ObservableBooleanValue low) {
        leadIn.foldWhile(low);
        note.foldWhile(low);
    }

    /** Takes those of both texts of which nothing is written out of sight as long as that holds, but for the one that is written in. */
    public void hideEmptyWhile(ObservableBooleanValue crowded) {
        leadIn.hideEmptyWhile(crowded);
        note.hideEmptyWhile(crowded);
    }

    /** Shows what is written about the table; without one there is nothing to write about. */
    public void show(Proposal proposal, Optional<TableRef> table) {
        Optional<PrintedTable> printed = table.flatMap(PrintedTable::of);
        show(
                printed.map(of -> TableTextSource.of(proposal, of, Part.LEAD_IN)),
                printed.map(of -> TableTextSource.of(proposal, of, Part.NOTE)));
    }

    /** Shows what is written about a free table; of one that is gone there is nothing to write. */
    public void showFree(Proposal proposal, int index) {
        Optional<Integer> free =
                Optional.of(index).filter(at -> at < proposal.freeTables().size());
        show(
                free.map(at -> TableTextSource.of(proposal, at, Part.LEAD_IN)),
                free.map(at -> TableTextSource.of(proposal, at, Part.NOTE)));
    }

    private void show(Optional<TableTextSource> above, Optional<TableTextSource> below) {
        leadIn.prompt(
                above.map(text -> Texts.of("page.lead-in-prompt", text.words())).orElse(""));
        note.prompt(
                below.map(text -> Texts.of("page.note-prompt", text.words())).orElse(""));
        leadIn.show(above);
        note.show(below);
    }

    /** Gives the keyboard to the text that stands there; false if none does. */
    public boolean goTo(Place place) {
        return TableTextEntry.goTo(place, leadIn, note);
    }

    /** Selects what was found in one of the texts. */
    public void mark(Hit hit) {
        TableTextEntry.mark(hit, leadIn, note);
    }

    /** Gives the keyboard to what is written above the table. */
    public void focusLeadIn() {
        leadIn.focus();
    }

    /** Gives the keyboard to what is written below the table. */
    public void focusNote() {
        note.focus();
    }
}
