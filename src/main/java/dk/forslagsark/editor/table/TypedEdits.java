package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.editor.sheet.Entered;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts entered in cells of Table 1 do to the proposal. */
final class TypedEdits {
    /** A row that is new: the n-th below the row for new ones of that block. */
    private record Added(Block block, int beyond) {}

    private final Map<Added, LineRef> added = new HashMap<>();

    private TypedEdits() {}

    /** The edit; empty where nothing comes of it. */
    static Optional<Edit> of(Proposal proposal, Entered entered) {
        CellText first = entered.texts().get(0);
        if (entered.texts().size() == 1) {
            return new TypedEdits().of(proposal, first);
        }
        String words = entered.words().orElse("Indtast");
        Edit all = Edit.at(place(entered.range()), words, before -> new TypedEdits().all(before, entered));
        return Optional.of(all);
    }

    private Proposal all(Proposal before, Entered entered) {
        Proposal proposal = before;
        for (CellText cell : entered.texts()) {
            Optional<Edit> edit = of(proposal, cell);
            proposal = edit.isPresent() ? edit.get().change().apply(proposal) : proposal;
        }
        return proposal;
    }

    private Optional<Edit> of(Proposal proposal, CellText cell) {
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

    private static Edit inRow(RowRef ref, String column, String text) {
        if (Column.FIELDS.contains(column)) {
            return LineFieldEdits.of(ref, column, text);
        }
        return switch (column) {
            case Column.LABEL -> CellEdits.label(ref, text);
            case Column.AREA -> CellEdits.area(ref.owner(), area(text));
            default -> CellEdits.amount(ref, Integer.parseInt(column), text);
        };
    }

    private Edit inNewRow(Proposal proposal, Added row, CellText cell) {
        if (added.containsKey(row)) {
            return inRow(added.get(row), cell.column(), cell.text());
        }
        Block block = row.block();
        LineRef ref = new LineRef(block, proposal.lines(block).size());
        added.put(row, ref);
        if (Column.FIELDS.contains(cell.column())) {
            return withField(
                    RowEdits.append(proposal, block, Column.LABEL, ""), inRow(ref, cell.column(), cell.text()));
        }
        return cell.column().equals(Column.AREA)
                ? RowEdits.append(proposal, block, area(cell.text()))
                : RowEdits.append(proposal, block, cell.column(), cell.text());
    }

    /** A blank row with one of its fields. */
    private static Edit withField(Edit row, Edit field) {
        return Edit.at(row.place(), row.words(), before -> field.change()
                        .apply(row.change().apply(before)))
                .thenAt(field.after());
    }

    private static Area area(String label) {
        return Labelled.find(Area.class, label).orElseThrow();
    }

    /** Where it was entered: from corner to corner, as far as these are rows that stay. */
    private static Place place(Range range) {
        if (!(range.row() instanceof RowKey.Input from)) {
            return Place.on(Place.Page.TABLE_1, range.column());
        }
        Place place = Place.cell(from.ref(), range.column());
        return range.toRow() instanceof RowKey.Input to && !range.isOneCell()
                ? place.to(new Place.TableRow(to.ref()), range.toColumn())
                : place;
    }
}
