package dk.forslagsark.formula;

import java.util.Optional;

/**
 * The name that is being typed at the end of an expression: all since the last operator, with the spaces of a label.
 *
 * @param start where it begins
 * @param text what there is of it
 */
record BegunName(int start, String text) {
    private static final String BETWEEN_NAMES = "=+-−–*×·/(;:<>%)]";
    private static final int FEWEST_LETTERS = 2;

    /** The name at the end of what has been typed; empty where none is begun. */
    static Optional<BegunName> in(String typed) {
        int start = start(typed);
        BegunName begun = new BegunName(start, typed.substring(start));
        return typed.startsWith("=") && begun.isLongEnough() ? Optional.of(begun) : Optional.empty();
    }

    private static int start(String typed) {
        int start = 0;
        boolean isQuoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            isQuoted ^= character == '\'';
            boolean isGap = start == i && character == ' ';
            if (!isQuoted && (isGap || BETWEEN_NAMES.indexOf(character) >= 0)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Two letters, or what says by itself that a name is meant: a quote, or the point behind a table. */
    private boolean isLongEnough() {
        boolean isNamed = !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '\'');
        return isNamed && (text.length() >= FEWEST_LETTERS) && text.indexOf('[') < 0 && text.indexOf('{') < 0;
    }

    /** Whether it may be the name of a function. */
    boolean isFunction() {
        return text.chars().allMatch(Character::isLetter);
    }
}
