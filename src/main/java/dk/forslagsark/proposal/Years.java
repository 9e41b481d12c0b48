package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The calendar years a proposal shows, both ends included.
 *
 * @param first the first year shown
 * @param last the last year shown
 */
public record Years(int first, int last) {
    /** The most years a proposal may show. */
    public static final int MOST = 15;

    public static final int EARLIEST = 1900;
    public static final int LATEST = 2200;

    private static final Pattern COLUMN = Pattern.compile("[12]\\d{3}");

    /**
     * @throws IllegalArgumentException unless there are 1 to {@value #MOST} years between {@value #EARLIEST} and
     *     {@value #LATEST}
     */
    public Years {
        if (!areValid(first, last)) {
            throw new IllegalArgumentException("not a span of years: " + first + "-" + last);
        }
    }

    public static boolean areValid(int first, int last) {
        return isYear(first) && isYear(last) && first <= last && last - first < MOST;
    }

    public static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** The year that a column is known by; empty where it is no column of a year. */
    public static Optional<Integer> ofColumn(String key) {
        return Optional.of(key)
                .filter(digits -> COLUMN.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(Years::isYear);
    }

    /** How many years are shown, 1 to {@value #MOST}. */
    public int count() {
        return last - first + 1;
    }

    public boolean contains(int year) {
        return year >= first && year <= last;
    }

    /** The years in order. */
    public IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }

    /** The years in order. */
    public List<Integer> list() {
        return stream().boxed().toList();
    }
}
