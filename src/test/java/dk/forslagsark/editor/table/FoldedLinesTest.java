package dk.forslagsark.editor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.document.RowSpan;
import dk.forslagsark.document.SpanEdits;
import dk.forslagsark.file.Examples;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** TF02 has three permanent changes, the first two with details. */
class FoldedLinesTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);
    private static final LineRef THIRD = new LineRef(Block.PERMANENT, 2);
    private static final Proposal TF02 = Examples.all().get(1).proposal();

    @Test
    void aLineStaysFoldedWhenItIsEdited() {
        assertThat(after(folded(FIRST), TF02, CellEdits.label(FIRST, "x"))).containsExactly(FIRST);
    }

    @Test
    void aLineStaysFoldedWhenAnotherIsEdited() {
        assertThat(after(folded(FIRST), TF02, CellEdits.label(SECOND, "x"))).containsExactly(FIRST);
    }

    @Test
    void aMovedLineStaysFolded() {
        assertThat(after(
                        folded(FIRST),
                        TF02,
                        SpanEdits.move(TF02, RowSpan.of(FIRST), 1).orElseThrow()))
                .containsExactly(SECOND);
    }

    @Test
    void aLineBelowAnInsertedOneStaysFolded() {
        assertThat(after(folded(SECOND), TF02, RowEdits.insert(TF02, FIRST))).containsExactly(THIRD);
    }

    @Test
    void theLineThatComesToThePlaceOfADeletedOneIsNotFolded() {
        assertThat(after(folded(FIRST), TF02, SpanEdits.delete(RowSpan.of(FIRST))))
                .isEmpty();
    }

    @Test
    void aFoldedCopyStaysFoldedAndItsOriginalOpen() {
        Proposal copied = SpanEdits.duplicate(TF02, RowSpan.of(FIRST)).change().apply(TF02);

        assertThat(after(folded(SECOND), copied, CellEdits.label(THIRD, "x"))).containsExactly(SECOND);
    }

    private static FoldedLines folded(LineRef ref) {
        return FoldedLines.NONE.toggled(ref);
    }

    private static Set<LineRef> after(FoldedLines folded, Proposal before, Edit edit) {
        return folded.followed(before, edit.change().apply(before)).refs();
    }
}
