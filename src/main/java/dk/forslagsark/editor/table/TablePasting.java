package dk.forslagsark.editor.table;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.Optional;

/**
 * Pasting rows into Table 1 where the cursor is.
 *
 * @param cells the table
 * @param years the years shown
 */
public record TablePasting(KeyedSheet<RowKey, Column> cells, Years years) {

    /**
     * The question of pasting the clipboard as rows of the table; empty where it is pasted as the cells it has: it says no
     * rows, or the cursor stands among the figures.
     */
    public Optional<PasteQuestion> question(Clip clip) {
        PasteQuestion question = PasteQuestion.ofRows(clip, years, cursor().block());
        Pasted.Shape shape = question.rows().orElseThrow().shape();
        boolean amongFigures = cells.cursorColumn() instanceof Column.Year;
        boolean rows = shape == Pasted.Shape.LINES || shape == Pasted.Shape.TABLE && !amongFigures;
        return rows ? Optional.of(question) : Optional.empty();
    }

    /** Puts rows understood from a clipboard into the table. */
    public void paste(Pasted pasted) {
        cells.paste(new TablePaste(cursor(), years, cells.cursorColumn()).blocks(pasted));
        int computed = pasted.of(PastedRow.Kind.TOTAL).size();
        if (computed > 0) {
            cells.sheet()
                    .tell(DanishWords.count(computed, "sum", "summer")
                            + " på udklipsholderen er ikke sat ind: summerne regnes ud her.");
        }
    }

    private RowKey cursor() {
        return cells.cursorRow().orElseThrow();
    }
}
