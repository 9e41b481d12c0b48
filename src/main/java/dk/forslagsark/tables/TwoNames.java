package dk.forslagsark.tables;

import java.util.function.Supplier;

/**
 * What a table or a column is called.
 *
 * @param printed on paper, in Danish
 * @param inWindow in the window, in the language that is spoken when it is asked for
 */
record TwoNames(String printed, Supplier<String> inWindow) {
    /** What is called the same everywhere: a year, or by a word of the owner's. */
    static TwoNames same(String name) {
        return new TwoNames(name, () -> name);
    }

    /** What is never printed. */
    static TwoNames unprinted(Supplier<String> inWindow) {
        return new TwoNames("", inWindow);
    }

    String shown() {
        return inWindow.get();
    }
}
