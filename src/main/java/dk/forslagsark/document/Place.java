package dk.forslagsark.document;

import dk.forslagsark.proposal.RowRef;
import java.util.Optional;

/**
 * Where on the screen an edit was made, so that undo and redo can show it.
 *
 * @param page the page
 * @param row the row of Table 1, if it was there
 * @param field the field of the front page, or the column of the row: see {@link Column}
 */
public record Place(Page page, Optional<RowRef> row, String field) {
    /** The pages of a proposal. */
    public enum Page {
        COVER,
        TABLE_1
    }

    public static Place cover(String field) {
        return new Place(Page.COVER, Optional.empty(), field);
    }

    public static Place cell(RowRef row, String column) {
        return new Place(Page.TABLE_1, Optional.of(row), column);
    }
}
