package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Danish words for the numbers that amounts are written with: {@code halvanden}, {@code fem og en halv}, {@code trehundrede}. */
final class NumberWords {
    private static final List<String> TO_TWENTY = List.of(
            "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
            "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve");
    private static final List<String> TENS =
            List.of("tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems");
    private static final List<String> HALVES = List.of("en halv", "halvanden", "halvtredje");
    private static final String AND_A_HALF = " og en halv";
    private static final String HUNDRED = "hundrede";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String WHOLE = "(?:" + longestFirst() + ")";

    /** All of them, for a pattern that looks at no case. */
    static final String PATTERN =
            String.join("|", HALVES) + "|(?:" + WHOLE + " ?)?" + HUNDRED + "|" + WHOLE + "(?:" + AND_A_HALF + ")?";

    /** The letters they begin with. */
    static final String BEGINNINGS = beginnings();

    private NumberWords() {}

    private static String beginnings() {
        return Stream.of(TO_TWENTY, TENS, HALVES, List.of(HUNDRED, "én"))
                .flatMap(List::stream)
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String longestFirst() {
        return String.join("|", reversed(TENS)) + "|" + String.join("|", reversed(TO_TWENTY)) + "|én";
    }

    private static List<String> reversed(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(words.size() - 1 - i))
                .toList();
    }

    /** What one of them says; halves have a decimal. */
    static BigDecimal value(String written) {
        String words = written.toLowerCase(Locale.ROOT);
        if (HALVES.contains(words)) {
            return HALF.add(BigDecimal.valueOf(HALVES.indexOf(words)));
        }
        if (words.endsWith(AND_A_HALF)) {
            return HALF.add(whole(words.substring(0, words.length() - AND_A_HALF.length())));
        }
        return words.endsWith(HUNDRED)
                ? hundreds(words.substring(0, words.length() - HUNDRED.length()).strip())
                : whole(words);
    }

    private static BigDecimal hundreds(String words) {
        return words.isEmpty() ? new BigDecimal(100) : whole(words).multiply(new BigDecimal(100));
    }

    private static BigDecimal whole(String word) {
        if (TENS.contains(word)) {
            return BigDecimal.valueOf(30 + 10L * TENS.indexOf(word));
        }
        return word.equals("én") ? BigDecimal.ONE : BigDecimal.valueOf(TO_TWENTY.indexOf(word));
    }
}
