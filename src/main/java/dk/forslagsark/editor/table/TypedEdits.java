package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Column;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import java.util.Optional;

/** What a text typed in a cell of Table 1 does to the proposal. */
final class TypedEdits {
    private TypedEdits() {}

    /** The edit; empty where nothing comes of it. */
    static Optional<Edit> of(Proposal proposal, Object row, String column, String text) {
        if (row instanceof RowKey.Input input) {
            return Optional.of(inRow(input.ref(), column, text));
        }
        if (row instanceof RowKey.New blank && !DanishNumber.isBlank(text)) {
            return Optional.of(inNewRow(proposal, blank.block(), column, text));
        }
        return row instanceof RowKey.Group group ? Optional.of(CellEdits.group(group.first(), text)) : Optional.empty();
    }

    private static Edit inRow(RowRef ref, String column, String text) {
        return switch (column) {
            case Column.LABEL -> CellEdits.label(ref, text);
            case Column.AREA -> CellEdits.area(ref.owner(), area(text));
            default -> CellEdits.amount(ref, Integer.parseInt(column), text);
        };
    }

    private static Edit inNewRow(Proposal proposal, Block block, String column, String text) {
        return column.equals(Column.AREA)
                ? RowEdits.append(proposal, block, area(text))
                : RowEdits.append(proposal, block, column, text);
    }

    private static Area area(String label) {
        return Labelled.find(Area.class, label).orElseThrow();
    }
}
