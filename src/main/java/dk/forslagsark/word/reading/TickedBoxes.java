package dk.forslagsark.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The check boxes of a text, whether each stands on a line of its own or not. */
final class TickedBoxes {
    private static final Pattern BOX = Pattern.compile("([☐☒☑□■✓✔])([^☐☒☑□■✓✔]*)");
    private static final Pattern BOX_BEHIND = Pattern.compile("([^☐☒☑□■✓✔]+)([☐☒☑□■✓✔])");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?m)^\\s*(?:(\\[ ?[xX] ?]|\\([xX]\\))|(\\[ {0,2}]|\\( {1,2}\\)))");
    private static final String OPEN = "☐□";

    /** A name goes on behind a hyphen, as in Beskæftigelses-, Integrations- og Erhvervsforvaltningen. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!-),\\s+");

    private TickedBoxes() {}

    static boolean areIn(String text) {
        return boxed(text).lines().anyMatch(line -> BOX.matcher(line).lookingAt() || isBehind(line));
    }

    /** What stands behind those that are ticked. */
    static List<String> of(String text) {
        List<String> ticked = new ArrayList<>();
        boxed(text)
                .lines()
                .forEach(line -> ticked.addAll(isBehind(line) ? of(line, BOX_BEHIND, 2, 1) : of(line, BOX, 1, 2)));
        return ticked;
    }

    /** Boxes of brackets as such. */
    private static String boxed(String text) {
        return IN_BRACKETS.matcher(text).replaceAll(box -> box.group(1) == null ? "☐" : "☒");
    }

    /** Whether the boxes of a line stand behind the names, the last one as well. */
    private static boolean isBehind(String line) {
        return line.strip().matches("[^☐☒☑□■✓✔].*[☐☒☑□■✓✔]");
    }

    private static List<String> of(String line, Pattern pattern, int mark, int name) {
        List<String> ticked = new ArrayList<>();
        Matcher box = pattern.matcher(line);
        while (box.find()) {
            if (!OPEN.contains(box.group(mark))) {
                Stream.of(BETWEEN.split(box.group(name)))
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .filter(text -> !text.isEmpty())
                        .forEach(ticked::add);
            }
        }
        return ticked;
    }
}
