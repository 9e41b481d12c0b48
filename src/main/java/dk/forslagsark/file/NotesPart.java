package dk.forslagsark.file;

import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Notes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept beside the values of a row: {@code expressions} and {@code unread}, field to what was typed in it; {@code
 * comment} and {@code comments}, what has been commented on the row and on its cells.
 */
final class NotesPart {
    private NotesPart() {}

    /** The notes of a row of which everything else has been read. */
    static Notes read(JsonObject row) throws FileProblem {
        SortedMap<String, String> typed = texts(row, "expressions");
        for (Map.Entry<String, String> unread : texts(row, "unread").entrySet()) {
            if (typed.putIfAbsent(unread.getKey(), unread.getValue()) != null) {
                throw row.place()
                        .key("unread")
                        .key(unread.getKey())
                        .problem("feltet står også i expressions. Slet det ene");
            }
        }
        return new Notes(typed, readComments(row), row.rest());
    }

    static Map<String, Object> write(Notes notes, JsonFields row) {
        Map<String, Object> expressions = new LinkedHashMap<>();
        Map<String, Object> unread = new LinkedHashMap<>();
        notes.typed().forEach((field, text) -> (isExpression(text) ? expressions : unread).put(field, text));
        row.object("expressions", expressions).object("unread", unread);
        return write(notes.comments(), row).and(notes.extras());
    }

    static Comments readComments(JsonObject row) throws FileProblem {
        Optional<String> comment = row.textIfAny(Comments.KEY);
        return new Comments(comment, texts(row, "comments"));
    }

    static JsonFields write(Comments comments, JsonFields row) {
        return row.text(Comments.KEY, comments.row()).object("comments", new LinkedHashMap<>(comments.cells()));
    }

    private static boolean isExpression(String typed) {
        return typed.startsWith("=");
    }

    private static SortedMap<String, String> texts(JsonObject row, String key) throws FileProblem {
        SortedMap<String, String> texts = new TreeMap<>();
        JsonObject object = row.find(key, JsonValue::asObject).orElse(JsonObject.EMPTY);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (member.getValue().value() != null) {
                texts.put(member.getKey(), member.getValue().asText());
            }
        }
        return texts;
    }
}
