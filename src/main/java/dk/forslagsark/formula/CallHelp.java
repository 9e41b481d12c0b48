package dk.forslagsark.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of help on the function that is being typed.
 *
 * @param before how it is called, up to the argument that is being typed
 * @param argument that argument; empty while the function itself is typed
 * @param after the rest, and what it does
 */
public record CallHelp(String before, String argument, String after) {
    private static final Pattern PIECE = Pattern.compile("(?<name>\\p{L}+)?\\(|\\)|;|'[^']*'?");
    private static final Pattern ARGUMENT = Pattern.compile("[^(;)]+");

    /** A function that is called and not closed, with the argument that is being typed, from 0. */
    private record Open(String name, int argument) {
        Open next() {
            return new Open(name, argument + 1);
        }
    }

    /**
     * On the function that is begun, or else on the innermost that is called and not closed.
     *
     * @param typed the expression up to the caret
     */
    public static Optional<CallHelp> of(String typed) {
        return BegunName.in(typed)
                .filter(BegunName::isFunction)
                .flatMap(begun -> Called.beginning(begun.text()).stream().findFirst())
                .map(function -> new CallHelp(function.help(), "", ""))
                .or(() -> open(typed));
    }

    private static Optional<CallHelp> open(String typed) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(typed.startsWith("=") ? typed : "");
        while (piece.find()) {
            if (piece.group().endsWith("(")) {
                open.push(new Open(piece.group("name") == null ? "" : piece.group("name"), 0));
            } else if (piece.group().equals(")")) {
                open.poll();
            } else if (piece.group().equals(";") && !open.isEmpty()) {
                open.push(open.pop().next());
            }
        }
        return open.stream()
                .flatMap(call -> Called.named(call.name()).map(function -> of(function, call.argument())).stream())
                .findFirst();
    }

    /** Of a function of many arguments the last stands for all that follow. */
    private static CallHelp of(Called function, int index) {
        String help = function.help();
        int from = help.indexOf('(') + 1;
        List<int[]> arguments = ARGUMENT.matcher(help)
                .region(from, help.indexOf(')'))
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        int[] current = arguments.get(Math.min(index, arguments.size() - 1));
        return new CallHelp(
                help.substring(0, current[0]), help.substring(current[0], current[1]), help.substring(current[1]));
    }
}
