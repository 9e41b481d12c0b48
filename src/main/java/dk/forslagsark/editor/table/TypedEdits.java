package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts entered in cells of Table 1 do to the proposal. */
final class TypedEdits {
    /** A row that is new: the n-th below the row for new ones of that block. */
    private record Added(Block block, int beyond) {}

    private final Map<Added, LineRef> added = new HashMap<>();

    private final Areas offered;

    private TypedEdits(Areas offered) {
        this.offered = offered;
    }

    /**
     * The edit; empty where nothing comes of it.
     *
     * @param offered the areas of the municipality, which say what one counts as that the proposal does not know yet
     */
    static Optional<Edit> of(Proposal proposal, Areas offered, Entered<RowKey, Column> entered) {
        CellText<RowKey, Column> first = entered.texts().get(0);
        if (entered.texts().size() == 1) {
            return new TypedEdits(offered).of(proposal, first);
        }
        Phrase words = entered.words().orElseGet(() -> Phrase.of("table.type"));
        Edit all = Edit.at(place(entered.range()), words, before -> new TypedEdits(offered).all(before, entered));
        return Optional.of(all);
    }

    private Proposal all(Proposal before, Entered<RowKey, Column> entered) {
        Proposal proposal = before;
        for (CellText<RowKey, Column> cell : entered.texts()) {
            Optional<Edit> edit = of(proposal, cell);
            proposal = edit.isPresent() ? edit.get().change().apply(proposal) : proposal;
        }
        return proposal;
    }

    private Optional<Edit> of(Proposal proposal, CellText<RowKey, Column> cell) {
        if (cell.row() instanceof RowKey.Input input) {
            return Optional.of(inRow(input.ref(), cell.column(), cell.text()));
        }
        if (cell.row() instanceof RowKey.New blank && !DanishNumber.isBlank(cell.text())) {
            return Optional.of(inNewRow(proposal, new Added(blank.block(), cell.beyond()), cell));
        }
        return cell.row() instanceof RowKey.Group group
                ? Optional.of(CellEdits.group(group.first(), cell.text()))
                : Optional.empty();
    }

    private Edit inRow(RowRef ref, Column column, String text) {
        return column.accept(new InRow(ref, offered, text));
    }

    /** What comes of a text in a column of that row. */
    private record InRow(RowRef ref, Areas offered, String text) implements Column.Visitor<Edit> {
        @Override
        public Edit label() {
            return CellEdits.label(ref, text);
        }

        @Override
        public Edit area() {
            return CellEdits.area(ref.owner(), TypedEdits.area(text), offered);
        }

        @Override
        public Edit year(int year) {
            return CellEdits.amount(ref, year, text);
        }

        @Override
        public Edit attribute(Attribute attribute) {
            return LineFieldEdits.of(ref, attribute, text);
        }
    }

    private Edit inNewRow(Proposal proposal, Added row, CellText<RowKey, Column> cell) {
        if (added.containsKey(row)) {
            return inRow(added.get(row), cell.column(), cell.text());
        }
        Block block = row.block();
        LineRef ref = new LineRef(block, proposal.lines(block).size());
        added.put(row, ref);
        return cell.column().accept(new InNewRow(proposal, ref, offered, cell.text()));
    }

    /** The line that is added by a text in a column of the row for new ones. */
    private record InNewRow(Proposal proposal, LineRef ref, Areas offered, String text)
            implements Column.Visitor<Edit> {
        @Override
        public Edit label() {
            return RowEdits.append(proposal, ref.block(), Column.LABEL, text);
        }

        @Override
        public Edit area() {
            return RowEdits.append(proposal, ref.block(), TypedEdits.area(text), offered);
        }

        @Override
        public Edit year(int year) {
            return RowEdits.append(proposal, ref.block(), Column.year(year), text);
        }

        @Override
        public Edit attribute(Attribute attribute) {
            return withField(
                    RowEdits.append(proposal, ref.block(), Column.LABEL, ""), LineFieldEdits.of(ref, attribute, text));
        }
    }

    /** A blank row with one of its fields. */
    private static Edit withField(Edit row, Edit field) {
        return Edit.at(row.place(), row.phrase(), before -> field.change()
                        .apply(row.change().apply(before)))
                .thenAt(field.after());
    }

    private static Area area(String label) {
        return Area.named(label).orElseThrow();
    }

    /** Where it was entered: from corner to corner, as far as these are rows that stay. */
    private static Place place(Range<RowKey, Column> range) {
        if (!(range.row() instanceof RowKey.Input from)) {
            return Place.on(Place.Page.TABLE_1);
        }
        TableCell place = Place.cell(from.ref(), range.column());
        return range.toRow() instanceof RowKey.Input to && !range.isOneCell()
                ? place.to(to.ref(), range.toColumn())
                : place;
    }
}
