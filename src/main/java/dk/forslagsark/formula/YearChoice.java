package dk.forslagsark.formula;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which year of a row an expression means, as it stands in brackets behind the row. */
sealed interface YearChoice {
    /** The year of the cell that the expression stands in, which is the usual. */
    YearChoice SAME = new Relative(0);

    /**
     * So many years after the cell's own.
     *
     * @param after negative for years before
     */
    record Relative(int after) implements YearChoice {
        @Override
        public Optional<Integer> from(Optional<Integer> year) {
            return after == 0 || year.isEmpty() ? year : Optional.of(year.get() + after);
        }
    }

    /** One year, wherever the expression stands. */
    record Fixed(int year) implements YearChoice {
        @Override
        public Optional<Integer> from(Optional<Integer> own) {
            return Optional.of(year);
        }
    }

    /**
     * The year that is meant.
     *
     * @param year the year of the cell that the expression stands in; none of a cell without one
     */
    Optional<Integer> from(Optional<Integer> year);

    default boolean isFixed() {
        return this instanceof Fixed;
    }

    /** What may stand in the brackets. */
    Pattern WRITTEN = Pattern.compile(
            "(?<fixed>\\d{4})|(?<sign>[-+−–])\\h?(?<steps>\\d{1,2})|(?<word>forrige|næste)(?:\\h+år)?(?:\\h+(?<times>\\d{1,2}))?");

    /** Reads what stands in the brackets: {@code forrige}, {@code næste 2}, {@code -1}, {@code 2026}. */
    static Optional<YearChoice> read(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("fixed") != null) {
            return Optional.of(new Fixed(Integer.parseInt(matcher.group("fixed"))));
        }
        boolean after = matcher.group("word") != null
                ? "næste".equals(matcher.group("word"))
                : "+".equals(matcher.group("sign"));
        String steps = matcher.group("word") != null ? matcher.group("times") : matcher.group("steps");
        int years = steps == null ? 1 : Integer.parseInt(steps);
        return Optional.of(new Relative(after ? years : -years));
    }

    /** How it is written, brackets and all; nothing for the same year. */
    default String written() {
        if (this instanceof Fixed fixed) {
            return "[" + fixed.year() + "]";
        }
        int after = ((Relative) this).after();
        String times = Math.abs(after) == 1 ? "" : " " + Math.abs(after);
        return after == 0 ? "" : after > 0 ? "[næste" + times + "]" : "[forrige" + times + "]";
    }
}
