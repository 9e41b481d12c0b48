package dk.forslagsark.editor.table;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineText;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What becomes of what is typed in Table 1, and what is said to it.
 *
 * @param document what is edited
 * @param offered the areas of the municipality
 * @param cells the table
 * @param goTo shows a place of the table
 */
record TableTyping(Document document, Areas offered, KeyedSheet<RowKey, Column> cells, Consumer<Place> goTo) {

    void enter(Entered<RowKey, Column> entered) {
        CellText<RowKey, Column> first = entered.texts().get(0);
        Optional<Edit> edit = TypedEdits.of(document.proposal(), offered, entered);
        edit.ifPresent(document::apply);
        if (entered.texts().size() == 1) {
            edit.filter(any -> first.row() instanceof RowKey.New).ifPresent(done -> goTo.accept(done.after()));
            offerToRepeat(first);
            explain(first);
        }
    }

    /** A permanent change that stands in one year only will as a rule stand in those after it as well. */
    private void offerToRepeat(CellText<RowKey, Column> typed) {
        RepeatOffer.of(document.proposal(), typed)
                .ifPresent(offer ->
                        cells.offer(offer.text(), typed.row(), typed.column(), () -> document.apply(offer.edit())));
    }

    /** Only what is a mark stands where there can be one. */
    private void explain(CellText<RowKey, Column> typed) {
        if (typed.column() instanceof Attribute column && column.text().kind() == LineText.Kind.MARK) {
            LineFieldEdits.mark(typed.text()).problem().ifPresent(cells.sheet()::tell);
        }
    }
}
