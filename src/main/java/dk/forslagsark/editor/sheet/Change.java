package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Phrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an action is to write in cells of a sheet.
 *
 * @param words what it is called, for the undo menu
 * @param texts the cells
 * @param after what is selected when it is done
 * @param skipped how many texts had no cell that could take them
 */
record Change(Phrase words, List<CellWrite> texts, Selection after, int skipped) {
    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Both, the other one's cells written after these; what is selected is the first one's. */
    Change and(Change other) {
        List<CellWrite> both =
                Stream.concat(texts.stream(), other.texts.stream()).toList();
        return new Change(words, both, after, skipped + other.skipped);
    }

    /** The same with more to be written first. */
    Change after(List<CellWrite> more) {
        return new Change(words, Stream.concat(more.stream(), texts.stream()).toList(), after, skipped);
    }
}
