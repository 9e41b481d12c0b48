package dk.forslagsark.editor.dialog;

import dk.forslagsark.editor.page.ChangeLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something the user has to decide, with a button for each answer. The first is the one that Enter gives: the one by which
 * nothing is lost.
 *
 * @param heading what is the matter
 * @param text what it means, and what can be done
 * @param details what can be looked at before one decides, line by line; none, or as long as one likes
 * @param compared what differs, to be looked at before one decides
 * @param answers the answers with what their buttons say, in order
 * @param leaving what the button says that leaves the question, which is always possible too; as usual where it is empty
 */
public record Question<T>(
        String heading,
        String text,
        List<String> details,
        Compared compared,
        Map<T, String> answers,
        Optional<String> leaving) {
    /**
     * What stands on two sides.
     *
     * @param from what the one side is called
     * @param to what the other is called
     * @param lines what differs; none, or as much as one likes
     */
    public record Compared(String from, String to, List<ChangeLine> lines) {
        static final Compared NOTHING = new Compared("", "", List.of());

        public Compared {
            lines = List.copyOf(lines);
        }
    }

    public Question {
        details = List.copyOf(details);
        answers = new LinkedHashMap<>(answers);
    }

    public static <T> Question<T> of(String heading, String text) {
        return new Question<>(heading, text, List.of(), Compared.NOTHING, Map.of(), Optional.empty());
    }

    /** The same with an answer more. */
    public Question<T> or(T answer, String button) {
        Map<T, String> more = new LinkedHashMap<>(answers);
        more.put(answer, button);
        return new Question<>(heading, text, details, compared, more, leaving);
    }

    /** The same where there is nothing to cancel: it is left by a button that says that. */
    public Question<T> leftBy(String button) {
        return new Question<>(heading, text, details, compared, answers, Optional.of(button));
    }

    /** The same with these lines to look at. */
    public Question<T> with(List<String> lines) {
        return new Question<>(heading, text, lines, compared, answers, leaving);
    }

    /** The same with these differences to look at. */
    public Question<T> comparing(Compared differences) {
        return new Question<>(heading, text, details, differences, answers, leaving);
    }

    /** The differences to look at. */
    public List<ChangeLine> changes() {
        return compared.lines();
    }
}
