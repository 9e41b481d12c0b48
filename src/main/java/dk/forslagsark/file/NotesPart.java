package dk.forslagsark.file;

import dk.forslagsark.formula.Expression;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Notes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept beside the values of a row: {@code expressions}, {@code formulas} and {@code unread}, field to what was typed in it; {@code
 * comment} and {@code comments}, what has been commented on the row and on its cells.
 */
final class NotesPart {
    /** Expressions that the first programs do not understand: they see the figure beside it as one that was typed, and keep the rest. */
    static final String FORMULAS = "formulas";

    private static final String ID = "id";

    private NotesPart() {}

    /** The notes of a row of which everything else has been read. */
    static Notes read(JsonObject row) throws FileProblem {
        SortedMap<String, String> typed = texts(row, "expressions");
        SortedMap<String, String> formulas = texts(row, FORMULAS);
        for (Map.Entry<String, String> unread : texts(row, "unread").entrySet()) {
            formulas.remove(unread.getKey());
            if (typed.putIfAbsent(unread.getKey(), unread.getValue()) != null) {
                throw row.place().key("unread").key(unread.getKey()).problem(Texts.of("file.wrong.field-twice"));
            }
        }
        formulas.forEach(typed::putIfAbsent);
        Comments comments = readComments(row);
        Optional<String> id = readId(row);
        Extras extras = row.rest();
        boolean isNone = typed.isEmpty() && comments == Comments.NONE && id.isEmpty() && extras == Extras.NONE;
        return isNone ? Notes.NONE : new Notes(typed, comments, id, extras);
    }

    static Map<String, Object> write(Notes notes, JsonFields row) {
        Map<String, Object> expressions = new LinkedHashMap<>();
        Map<String, Object> formulas = new LinkedHashMap<>();
        Map<String, Object> unread = new LinkedHashMap<>();
        notes.typed().forEach((field, text) -> (!isExpression(text)
                        ? unread
                        : Expression.points(text) ? formulas : expressions)
                .put(field, text));
        row.object("expressions", expressions).object(FORMULAS, formulas).object("unread", unread);
        writeId(notes.id(), row);
        return write(notes.comments(), row).and(notes.extras());
    }

    /** What expressions that point at the row know it by. */
    static Optional<String> readId(JsonObject row) throws FileProblem {
        return row.textIfAny(ID);
    }

    static Comments readComments(JsonObject row) throws FileProblem {
        Optional<String> comment = row.textIfAny(Comments.KEY);
        SortedMap<String, String> cells = texts(row, "comments");
        return comment.isEmpty() && cells.isEmpty() ? Comments.NONE : new Comments(comment, cells);
    }

    static JsonFields writeId(Optional<String> id, JsonFields row) {
        return row.text(ID, id);
    }

    static JsonFields write(Comments comments, JsonFields row) {
        return row.text(Comments.KEY, comments.row()).object("comments", new LinkedHashMap<>(comments.cells()));
    }

    private static boolean isExpression(String typed) {
        return typed.startsWith("=");
    }

    private static SortedMap<String, String> texts(JsonObject row, String key) throws FileProblem {
        SortedMap<String, String> texts = new TreeMap<>();
        for (JsonValue text : row.values(key)) {
            if (text.value() != null) {
                texts.put(text.key(), text.asText());
            }
        }
        return texts;
    }
}
