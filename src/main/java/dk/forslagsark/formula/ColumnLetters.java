package dk.forslagsark.formula;

import java.util.Locale;

/** Columns by letters, as spreadsheets call them: A is the first, and behind Z comes AA. */
public final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** Which column the letters are, the first being 0. */
    public static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                        .chars()
                        .reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1)
                - 1;
    }

    /** What the column is called, the first being 0. */
    public static String of(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : of(column / LETTERS - 1) + last;
    }
}
