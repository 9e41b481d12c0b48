package dk.forslagsark.danish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Figures of things and lists as one says them. */
public final class DanishWords {
    private DanishWords() {}

    /** So many of them: {@code 1 beløb}, {@code 1.200 rækker}. */
    public static String count(long number, String one, String many) {
        return DanishNumber.write(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : many);
    }

    /** With a capital letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Texts in a row: {@code a, b og c}. */
    public static String list(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + " og " + texts.get(last);
    }

    /**
     * Years in a row, three or more that follow each other by the first and the last: {@code 2019, 2021-2024 og 2026}.
     *
     * @param years from the first
     */
    public static String years(List<Integer> years) {
        return list(spans(years));
    }

    /**
     * The same, each year or span for itself: {@code 2019}, {@code 2021-2024}.
     *
     * @param years from the first
     */
    public static List<String> spans(List<Integer> years) {
        List<String> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                spans.addAll(span(years.subList(first, i)));
                first = i;
            }
        }
        return spans;
    }

    private static List<String> span(List<Integer> years) {
        Function<Integer, String> plain = String::valueOf;
        return years.size() < 3
                ? years.stream().map(plain).toList()
                : List.of(years.get(0) + "-" + years.get(years.size() - 1));
    }
}
