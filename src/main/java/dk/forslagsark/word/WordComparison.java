package dk.forslagsark.word;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.PaperText;
import dk.forslagsark.paper.PrintedForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Compares what a filled document says with what it is to say: with the words of the form every letter in its order, with other words every
 * figure by the name of its control.
 */
public final class WordComparison {
    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\p{Cf}]+");

    private WordComparison() {}

    /** With the words of the form: what is said otherwise, in Danish; empty if nothing. */
    static Optional<String> problem(Element root, PrintedForm form) {
        String shown = bare(String.join("", WordText.paragraphs(root)));
        int at = 0;
        for (String text : PaperText.of(form)) {
            String bare = bare(text);
            if (!shown.startsWith(bare, at)) {
                return Optional.of(told(text));
            }
            at += bare.length();
        }
        return Optional.of(shown.substring(at)).filter(rest -> !rest.isEmpty()).map(WordComparison::told);
    }

    /** With other words: the first name whose controls do not hold what belongs to it. */
    static Optional<String> problem(Element root, NamedContent content) {
        Map<String, List<String>> held = Controls.all(root).stream()
                .collect(Collectors.groupingBy(
                        Controls::tag, Collectors.mapping(control -> bare(WordText.of(control)), Collectors.toList())));
        return content.byName().entrySet().stream()
                .filter(named -> held.containsKey(named.getKey()))
                .filter(named -> !isRepeated(held.get(named.getKey()), named.getValue()))
                .map(named -> told(named.getKey()))
                .findFirst();
    }

    /** A template may have a name more than once. */
    private static boolean isRepeated(List<String> held, List<String> wanted) {
        List<String> once = wanted.stream().map(WordComparison::bare).toList();
        if (once.isEmpty() || held.size() % once.size() != 0) {
            return false;
        }
        for (int i = 0; i < held.size(); i++) {
            if (!held.get(i).equals(once.get(i % once.size()))) {
                return false;
            }
        }
        return true;
    }

    static String told(String text) {
        return Texts.of("word.differs", Quoted.of(Quoted.shortened(text)));
    }

    public static String bare(String text) {
        return SPACE.matcher(WrittenText.clean(text)).replaceAll("");
    }
}
