package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenChoice;
import java.util.List;
import java.util.Optional;

/**
 * What a cell shows and what can be done with it.
 *
 * @param kind what can be done with it
 * @param text what it shows
 * @param source what an edit of it begins with
 * @param words what it is, for the location bar and a screen reader: “Husleje, 2019”
 * @param problem why what was typed cannot be used, if so
 * @param choices what can be chosen, or is suggested; of a mark what is read as one, where nothing else is taken
 * @param hint what is shown, faintly, as long as there is nothing in it
 * @param comment what has been commented on it
 * @param isCommentable whether something can be commented on it
 * @param fedBy where the figures of its row come from, if they come from another table
 */
public record Cell(
        Kind kind,
        String text,
        String source,
        String words,
        Optional<String> problem,
        List<String> choices,
        String hint,
        Optional<String> comment,
        boolean isCommentable,
        Optional<String> fedBy) {
    /** What can be done with a cell. */
    public enum Kind {
        /** Nothing; the cursor passes it by. */
        NONE,
        /** It can be looked at. */
        READ_ONLY,
        /** It can be looked at, and Enter or a click shows where it comes from. */
        LINK,
        /** Text or an amount can be typed. */
        TYPED,
        /** One of a few can be chosen; an empty one among them stands for none. */
        CHOICE,
        /** Text can be typed, and some is suggested. */
        SUGGESTED,
        /** A date can be typed or picked. */
        DATE,
        /** It can be marked with an x. */
        TICK,
        /** It can be marked with an x, perhaps with a word. */
        MARK,
        /** Text or a figure can be typed. */
        FREE,
        /** The same, and a figure is there, which stands to the right. */
        FREE_FIGURE
    }

    /** One that is edited from what it shows, without anything beside it. */
    private Cell(Kind kind, String text, String words, List<String> choices) {
        this(kind, text, text, words, Optional.empty(), choices, "", Optional.empty(), false, Optional.empty());
    }

    private static final int LONGEST_QUOTE = 300;

    public static final Cell NONE = new Cell(Kind.NONE, "", "", List.of());

    /** A text that the cursor passes by. */
    public static Cell heading(String text) {
        return new Cell(Kind.NONE, text, text, List.of());
    }

    public static Cell readOnly(String text, String words) {
        return new Cell(Kind.READ_ONLY, text, words, List.of());
    }

    public static Cell link(String text, String words) {
        return new Cell(Kind.LINK, text, words, List.of());
    }

    public static Cell typed(String text, String words) {
        return new Cell(Kind.TYPED, text, words, List.of());
    }

    public static Cell choice(String text, String words, List<String> choices) {
        return new Cell(Kind.CHOICE, text, words, choices);
    }

    public static Cell suggested(String text, String words, List<String> suggestions) {
        return new Cell(Kind.SUGGESTED, text, words, suggestions);
    }

    public static Cell date(String text, String words) {
        return new Cell(Kind.DATE, text, words, List.of());
    }

    public static Cell tick(String text, String words) {
        return new Cell(Kind.TICK, text, words, List.of());
    }

    public static Cell mark(String text, String words) {
        return new Cell(Kind.MARK, text, words, List.of());
    }

    public static Cell free(String text, String words, boolean isFigure) {
        Kind kind = isFigure ? Kind.FREE_FIGURE : Kind.FREE;
        return new Cell(kind, text, words, List.of());
    }

    /** A mark that takes nothing else than these texts. */
    public static Cell tick(String text, String words, List<String> marks) {
        return new Cell(Kind.TICK, text, words, marks);
    }

    public Cell withProblem(Optional<String> reason) {
        return new Cell(kind, text, source, words, reason, choices, hint, comment, isCommentable, fedBy);
    }

    /** The same, edited from another text than it shows. */
    public Cell withSource(String edited) {
        return new Cell(kind, text, edited, words, problem, choices, hint, comment, isCommentable, fedBy);
    }

    public Cell withHint(String shown) {
        return new Cell(kind, text, source, words, problem, choices, shown, comment, isCommentable, fedBy);
    }

    /** The same in a place where something can be commented, with what has been. */
    public Cell withComment(Optional<String> commented) {
        return new Cell(kind, text, source, words, problem, choices, hint, commented, true, fedBy);
    }

    /** The same, naming a row whose figures come from there. */
    public Cell withFedBy(Optional<String> from) {
        return new Cell(kind, text, source, words, problem, choices, hint, comment, isCommentable, from);
    }

    /** What was typed and cannot be used, where the reason does not quote it; it may be too long for the cell. */
    Optional<String> unquoted() {
        String beginning = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
        return problem.filter(reason -> !reason.contains(text)).map(reason -> beginning);
    }

    /** A formula that is only looked at; it may be too long for the cell. */
    Optional<String> formula() {
        return Optional.of(text).filter(shown -> kind == Kind.READ_ONLY && shown.startsWith("="));
    }

    /** The text as the cell would take it: anything where one types, one of the choices where one chooses; else nothing. */
    Optional<String> taking(String wanted) {
        return switch (kind) {
            case TYPED, SUGGESTED, DATE, MARK, FREE, FREE_FIGURE -> Optional.of(wanted);
            case TICK -> choices.isEmpty() ? Optional.of(wanted) : choice(wanted);
            case CHOICE -> choice(wanted);
            case NONE, READ_ONLY, LINK -> Optional.empty();
        };
    }

    /** The same of a text that was typed: a mark is an x, in some tables with a word behind it. */
    Optional<String> typing(String typed) {
        return !isTicked() || typed.isBlank() || isMark(typed.strip()) ? taking(typed) : Optional.empty();
    }

    private boolean isMark(String typed) {
        return kind == Kind.MARK ? typed.regionMatches(true, 0, "x", 0, 1) : typed.equalsIgnoreCase("x");
    }

    private Optional<String> choice(String wanted) {
        return choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(wanted.strip())
                        || SpokenChoice.shown(choice).equalsIgnoreCase(wanted.strip()))
                .findFirst();
    }

    /** Whether a space marks it, or takes the mark away. */
    boolean isTicked() {
        return kind == Kind.TICK || kind == Kind.MARK;
    }

    /** Whether the cursor can stand on it. */
    public boolean isReachable() {
        return kind != Kind.NONE;
    }

    public boolean isEditable() {
        return kind == Kind.CHOICE || isTyped();
    }

    private boolean isTyped() {
        return List.of(Kind.TYPED, Kind.SUGGESTED, Kind.DATE, Kind.TICK, Kind.MARK, Kind.FREE, Kind.FREE_FIGURE)
                .contains(kind);
    }

    /** Whether there is something in it that can be taken away. */
    public boolean isClearable() {
        return !text.isEmpty() && (isTyped() || kind == Kind.CHOICE && choices.contains(""));
    }

    /**
     * All there is to say of it: “Husleje, 2019, -400”.
     *
     * @param shown its text as the window shows it
     * @param hint what the window shows as long as there is none
     */
    String spoken(String shown, String hint) {
        return words + ", " + content(shown, hint)
                + problem.map(reason -> ". " + reason).orElse("")
                + fedBy.map(from -> ". " + from).orElse("")
                + comment.map(said -> ". " + Texts.of("sheet.comment", said)).orElse("");
    }

    private static String content(String shown, String hint) {
        if (!shown.isEmpty()) {
            return shown;
        }
        return hint.isEmpty() ? Texts.of("sheet.empty") : Texts.of("sheet.empty-with-hint", hint);
    }
}
