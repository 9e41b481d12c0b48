package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What a cell shows and what can be done with it.
 *
 * @param kind what can be done with it
 * @param text what it shows
 * @param words what it is, for the location bar and a screen reader: “Husleje, 2019”
 * @param problem why what was typed cannot be used, if so
 * @param choices what can be chosen, for a choice
 * @param hint what is shown, faintly, as long as there is nothing in it
 */
public record Cell(Kind kind, String text, String words, Optional<String> problem, List<String> choices, String hint) {
    /** What can be done with a cell. */
    public enum Kind {
        /** Nothing; the cursor passes it by. */
        NONE,
        /** It can be looked at. */
        READ_ONLY,
        /** Text or an amount can be typed. */
        TYPED,
        /** One of a few can be chosen. */
        CHOICE
    }

    public static final Cell NONE = new Cell(Kind.NONE, "", "", Optional.empty(), List.of(), "");

    /** A text that the cursor passes by. */
    public static Cell heading(String text) {
        return new Cell(Kind.NONE, text, text, Optional.empty(), List.of(), "");
    }

    public static Cell readOnly(String text, String words) {
        return new Cell(Kind.READ_ONLY, text, words, Optional.empty(), List.of(), "");
    }

    public static Cell typed(String text, String words) {
        return new Cell(Kind.TYPED, text, words, Optional.empty(), List.of(), "");
    }

    public static Cell choice(String text, String words, List<String> choices) {
        return new Cell(Kind.CHOICE, text, words, Optional.empty(), choices, "");
    }

    public Cell withProblem(Optional<String> reason) {
        return new Cell(kind, text, words, reason, choices, hint);
    }

    public Cell withHint(String shown) {
        return new Cell(kind, text, words, problem, choices, shown);
    }

    /** Whether the cursor can stand on it. */
    public boolean isReachable() {
        return kind != Kind.NONE;
    }

    public boolean isEditable() {
        return kind == Kind.TYPED || kind == Kind.CHOICE;
    }

    /** All there is to say of it: “Husleje, 2019, -400”. */
    public String spoken() {
        String content = text.isEmpty() ? "tom" : text;
        return words + ", " + content + problem.map(reason -> ". " + reason).orElse("");
    }
}
