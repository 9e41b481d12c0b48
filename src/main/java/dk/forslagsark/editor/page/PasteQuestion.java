package dk.forslagsark.editor.page;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.NotationFinding;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedCell;
import dk.forslagsark.clipboard.PastedReader;
import dk.forslagsark.clipboard.ReadAs;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;

/**
 * What lies on the clipboard and is to be put into a sheet, and what there is to ask about it. It is read once, and once
 * more whenever the user says that it is to be read otherwise.
 *
 * @param clip the clipboard
 * @param finding what was understood of the notation
 * @param table where it is put as rows of Table 1; empty where it is put as the cells it has
 * @param areAmounts whether the cells are put among amounts of Table 1
 */
public record PasteQuestion(Clip clip, NotationFinding finding, Optional<Table> table, boolean areAmounts) {

    /**
     * Where in Table 1, and as what.
     *
     * @param years the years shown
     * @param at the block the cursor is in
     * @param areas the areas that may be named
     * @param firstYear the year of the first figures, where the clipboard does not say it
     * @param likeliest the rows as understood, in the likeliest notation
     */
    public record Table(Years years, Block at, List<Area> areas, int firstYear, Pasted likeliest) {
        private Pasted read(Clip clip, ReadAs how) {
            return how.equals(ReadAs.FOUND)
                    ? likeliest
                    : PastedReader.read(clip, years, at, areas, how).from(firstYear);
        }
    }

    /** The clipboard as cells, whatever they say. */
    public static PasteQuestion ofCells(Clip clip) {
        return new PasteQuestion(clip, clip.notation(), Optional.empty(), false);
    }

    /** The clipboard as amounts of Table 1, which say nothing but their figures. */
    public static PasteQuestion ofAmounts(Clip clip) {
        return new PasteQuestion(clip, clip.notation(), Optional.empty(), true);
    }

    /**
     * The clipboard as rows of Table 1.
     *
     * @param areas the areas that may be named
     * @param firstYear the year of the first figures, where the clipboard does not say it
     */
    public static PasteQuestion ofRows(Clip clip, Years years, Block at, List<Area> areas, int firstYear) {
        Pasted likeliest = PastedReader.read(clip, years, at, areas).from(firstYear);
        Table table = new Table(years, at, areas, firstYear, likeliest);
        return new PasteQuestion(clip, likeliest.notation(), Optional.of(table), true);
    }

    /** The rows as understood, in the likeliest notation. */
    public Optional<Pasted> rows() {
        return table.map(Table::likeliest);
    }

    /** The rows as the user says they are to be read. */
    public Optional<Pasted> rows(PasteAnswer answer) {
        return table.map(there -> there.read(clip, answer.how()))
                .map(rows -> answer.areSteps() ? rows.withStepsSummed() : rows);
    }

    /** The cells, as the user says they are to be read. */
    public List<List<String>> cells(PasteAnswer answer) {
        Notation notation = answer.how().notation().orElse(finding.notation());
        return (areAmounts ? clip.amounts(notation) : clip.cells(notation))
                .stream()
                        .map(row -> row.stream().map(PastedCell::entered).toList())
                        .toList();
    }

    /** Whether the user must see what was understood before anything is entered. */
    public boolean isDoubtful() {
        return rows().map(Pasted::isDoubtful).orElse(finding.isOpen() || finding.isMixed());
    }
}
