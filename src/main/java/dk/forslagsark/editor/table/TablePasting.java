package dk.forslagsark.editor.table;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.List;
import java.util.Optional;

/**
 * Pasting rows into Table 1 where the cursor is.
 *
 * @param cells the table
 * @param years the years shown
 * @param areas the areas a row may be of
 */
public record TablePasting(KeyedSheet<RowKey, Column> cells, Years years, List<Area> areas) {

    /**
     * The question of pasting the clipboard: as rows of the table, or as the cells it has where it says no rows, or says
     * figures and nothing else that are put among the figures.
     */
    public PasteQuestion question(Clip clip) {
        Optional<Integer> column =
                cells.cursorColumn() instanceof Column.Year year ? Optional.of(year.year()) : Optional.empty();
        PasteQuestion rows = PasteQuestion.ofRows(clip, years, cursor().block(), areas, column.orElse(years.first()));
        Pasted pasted = rows.rows().orElseThrow();
        return switch (pasted.shape()) {
            case LINES, TABLE -> rows;
            case FIGURES -> column.isPresent() && !pasted.isWarning() ? PasteQuestion.ofAmounts(clip) : rows;
            case TEXT -> PasteQuestion.ofCells(clip);
        };
    }

    /** Puts rows understood from a clipboard into the table. */
    public void paste(Pasted pasted) {
        cells.paste(new TablePaste(cursor(), years, cells.cursorColumn()).blocks(pasted));
        int computed = pasted.of(PastedRow.Kind.TOTAL).size();
        if (computed > 0) {
            cells.sheet().tell(Texts.count("table.totals-not-pasted", computed));
        }
    }

    private RowKey cursor() {
        return cells.cursorRow().orElseThrow();
    }
}
