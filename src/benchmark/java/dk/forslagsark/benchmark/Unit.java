package dk.forslagsark.benchmark;

import java.util.List;
import java.util.Locale;

/** What is counted, and how it is written: in the largest step that leaves at least one before the comma. */
public enum Unit {
    NANOSECONDS(1_000, "ns", "µs", "ms", "s"),
    BYTES(1_024, "byte", "KiB", "MiB", "GiB");

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private final double step;
    private final List<String> names;

    Unit(double step, String... names) {
        this.step = step;
        this.names = List.of(names);
    }

    /** With two digits, or all of those before the comma. */
    String words(double value) {
        int exponent = 0;
        double left = value;
        while (left >= step && exponent < names.size() - 1) {
            left /= step;
            exponent++;
        }
        return number(left) + " " + names.get(exponent);
    }

    static String number(double value) {
        return String.format(DANISH, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
