package dk.forslagsark.editor.page;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Notation;
import dk.forslagsark.clipboard.NotationFinding;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedCell;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;

/**
 * What lies on the clipboard and is to be put into a sheet, and what there is to ask about it.
 *
 * @param clip the clipboard
 * @param table where it is put as rows of Table 1; empty where it is put as the cells it has
 */
public record PasteQuestion(Clip clip, Optional<Table> table) {

    /**
     * Where in Table 1.
     *
     * @param years the years shown
     * @param at the block the cursor is in
     */
    public record Table(Years years, Block at) {}

    /** The clipboard as cells, whatever they say. */
    public static PasteQuestion ofCells(Clip clip) {
        return new PasteQuestion(clip, Optional.empty());
    }

    public static PasteQuestion ofRows(Clip clip, Years years, Block at) {
        return new PasteQuestion(clip, Optional.of(new Table(years, at)));
    }

    /** What was understood of the notation. */
    public NotationFinding finding() {
        return rows().map(Pasted::notation).orElseGet(clip::notation);
    }

    /** The rows as understood, in the likeliest notation. */
    public Optional<Pasted> rows() {
        return table.map(there -> Pasted.read(clip, there.years(), there.at()));
    }

    /** The rows in that notation. */
    public Optional<Pasted> rows(Notation notation) {
        return table.map(there -> Pasted.read(clip, there.years(), there.at(), notation));
    }

    /** The cells, as they are to be entered in that notation. */
    public List<List<String>> cells(Notation notation) {
        return clip.cells(notation).stream()
                .map(row -> row.stream().map(PastedCell::entered).toList())
                .toList();
    }

    /** Whether the user must see what was understood before anything is entered. */
    public boolean isDoubtful() {
        NotationFinding finding = finding();
        return rows().map(Pasted::isDoubtful).orElseGet(() -> finding.isOpen() || finding.isMixed());
    }
}
