package dk.forslagsark.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The check boxes of a text, whether each stands on a line of its own or not. */
final class TickedBoxes {
    private static final Pattern BOX = Pattern.compile("([☐☒☑□■✓✔])([^☐☒☑□■✓✔]*)");
    private static final String OPEN = "☐□";

    /** A name goes on behind a hyphen, as in Beskæftigelses-, Integrations- og Erhvervsforvaltningen. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!-),\\s+");

    private TickedBoxes() {}

    static boolean areIn(String text) {
        return BOX.matcher(text).find();
    }

    /** What stands behind those that are ticked. */
    static List<String> of(String text) {
        List<String> ticked = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        while (box.find()) {
            if (!OPEN.contains(box.group(1))) {
                Stream.of(BETWEEN.split(box.group(2)))
                        .map(name -> name.replaceAll("\\s+", " ").strip())
                        .filter(name -> !name.isEmpty())
                        .forEach(ticked::add);
            }
        }
        return ticked;
    }
}
