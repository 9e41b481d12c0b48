package dk.forslagsark.paper;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What stands above a table.
 *
 * @param number its number among the tables that are printed; empty where the form does not number them
 * @param text what the table is called
 */
public record Caption(OptionalInt number, String text) {
    /** What stands before the number of a table. */
    public static final String TABLE = "Tabel ";

    public Caption {
        Objects.requireNonNull(number);
        Objects.requireNonNull(text);
    }

    /** As it is printed: “Tabel 3. Enhedspris”. */
    public String words() {
        return label(number) + text;
    }

    static String label(OptionalInt number) {
        return number.isPresent() ? TABLE + number.getAsInt() + ". " : "";
    }
}
