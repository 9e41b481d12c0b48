package dk.forslagsark.editor.page;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Notation;
import dk.forslagsark.clipboard.NotationFinding;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedCell;
import dk.forslagsark.clipboard.PastedReader;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;

/**
 * What lies on the clipboard and is to be put into a sheet, and what there is to ask about it. It is read once, and once
 * more only if the user says that it is in the other notation.
 *
 * @param clip the clipboard
 * @param finding what was understood of the notation
 * @param table where it is put as rows of Table 1; empty where it is put as the cells it has
 */
public record PasteQuestion(Clip clip, NotationFinding finding, Optional<Table> table) {

    /**
     * Where in Table 1, and as what.
     *
     * @param years the years shown
     * @param at the block the cursor is in
     * @param likeliest the rows as understood, in the likeliest notation
     */
    public record Table(Years years, Block at, Pasted likeliest) {
        private Pasted read(Clip clip, Notation notation) {
            return notation == likeliest.notation().notation()
                    ? likeliest
                    : PastedReader.read(clip, years, at, notation);
        }
    }

    /** The clipboard as cells, whatever they say. */
    public static PasteQuestion ofCells(Clip clip) {
        return new PasteQuestion(clip, clip.notation(), Optional.empty());
    }

    public static PasteQuestion ofRows(Clip clip, Years years, Block at) {
        Pasted likeliest = PastedReader.read(clip, years, at);
        return new PasteQuestion(clip, likeliest.notation(), Optional.of(new Table(years, at, likeliest)));
    }

    /** The rows as understood, in the likeliest notation. */
    public Optional<Pasted> rows() {
        return table.map(Table::likeliest);
    }

    /** The rows in that notation. */
    public Optional<Pasted> rows(Notation notation) {
        return table.map(there -> there.read(clip, notation));
    }

    /** The cells, as they are to be entered in that notation. */
    public List<List<String>> cells(Notation notation) {
        return clip.cells(notation).stream()
                .map(row -> row.stream().map(PastedCell::entered).toList())
                .toList();
    }

    /** Whether the user must see what was understood before anything is entered. */
    public boolean isDoubtful() {
        return rows().map(Pasted::isDoubtful).orElse(finding.isOpen() || finding.isMixed());
    }
}
