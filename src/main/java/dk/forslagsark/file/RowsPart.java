package dk.forslagsark.file;

import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.RowLists;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import java.util.List;
import java.util.Map;

/** The smaller tables. */
final class RowsPart {
    private RowsPart() {}

    static RowLists read(JsonObject proposal) throws FileProblem {
        RowLists lists = RowLists.NONE;
        for (RowType<?> type : RowTypes.all()) {
            lists = read(proposal, type, lists);
        }
        return lists;
    }

    private static <T extends Noted<T>> RowLists read(JsonObject proposal, RowType<T> type, RowLists lists)
            throws FileProblem {
        List<T> rows = proposal.list(type.key(), value -> row(value.asObject(), type));
        return rows.isEmpty() ? lists : lists.with(type, rows);
    }

    private static <T extends Noted<T>> T row(JsonObject object, RowType<T> type) throws FileProblem {
        T row = PropertiesPart.read(object, type.blank(), type.properties());
        Notes notes = NotesPart.read(object);
        return notes == row.notes() ? row : row.withNotes(notes);
    }

    static <T extends Noted<T>> void write(RowLists lists, RowType<T> type, JsonFields proposal) {
        proposal.list(type.key(), lists.of(type), row -> row(row, type));
    }

    private static <T extends Noted<T>> Map<String, Object> row(T row, RowType<T> type) {
        return NotesPart.write(row.notes(), PropertiesPart.write(row, type.properties()));
    }
}
