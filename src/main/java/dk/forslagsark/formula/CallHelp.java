package dk.forslagsark.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What helps with functions while an expression is typed. */
public final class CallHelp {
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}_'{.\\]])\\p{L}{2,}$");
    private static final Pattern CALL = Pattern.compile("(?<name>\\p{L}+)?\\(|\\)|'[^']*'");

    private CallHelp() {}

    /** A line on the function that is begun, or else on the innermost that is called and not closed. */
    public static Optional<String> line(String typed) {
        return begun(typed).or(() -> open(typed)).map(Called::help);
    }

    /** The text with the function that is begun written out; empty where none is. */
    public static Optional<String> completed(String typed) {
        return begun(typed).map(function -> LAST_WORD.matcher(typed).replaceFirst(function.danish() + "("));
    }

    private static Optional<Called> begun(String typed) {
        Matcher word = LAST_WORD.matcher(typed);
        return typed.startsWith("=") && word.find()
                ? Called.beginning(word.group()).stream().findFirst()
                : Optional.empty();
    }

    private static Optional<Called> open(String typed) {
        Deque<String> open = new ArrayDeque<>();
        Matcher call = CALL.matcher(typed.startsWith("=") ? typed : "");
        while (call.find()) {
            if (call.group().endsWith("(")) {
                open.push(call.group("name") == null ? "" : call.group("name"));
            } else if (call.group().equals(")")) {
                open.poll();
            }
        }
        return open.stream().flatMap(name -> Called.named(name).stream()).findFirst();
    }
}
