package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the amounts in a text in all the notations of Danish business cases: {@code 1,4 mio. kr.}, {@code 300 t. kr.}, {@code 650
 * t.kr.}, {@code 25.300 kr.}, {@code kr. 25.300,-}, {@code halvanden million}, {@code 2-3 mio. kr.}
 */
final class StatedAmounts {
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]?";
    private static final String DIGITS = "(?:\\d{1,3}(?:[. \\u00A0]\\d{3})+|\\d+)(?:,\\d+)?½?";
    private static final String WORD = "en halv|halvanden|halvtredje|en|én|to|tre|fire|fem|seks|syv|otte|ni|ti";
    private static final String MILLIONS = "mia\\.?|milliarder?|mio\\.?|mill\\.?|million(?:er)?";
    private static final String THOUSANDS = "t\\.|tusinde?|tkr|tdkk|t(?=" + SPACE + "kr)";
    private static final String KRONER = "kr\\.?|kroner|dkk";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,/])(?:(?<low>" + DIGITS + ")" + SPACE + "(?:-|–|til|(?<=mellem [\\d.,]{1,9} )og)" + SPACE
                    + ")?"
                    + "(?:(?<number>½|" + DIGITS + ")|(?<word>" + WORD + "))" + SPACE
                    + "(?:(?<unit>" + MILLIONS + "|" + THOUSANDS + ")(?:" + SPACE + "(?:" + KRONER + "))?|(?<kroner>"
                    + KRONER
                    + "))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With the unit before it, or with a dash for the øre behind it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}])(?:kr\\.?|dkk) ?(?<number>" + DIGITS + ")(?:,-)?(?![\\d%])|(?<![\\p{L}\\d.,])(?<dash>"
                    + DIGITS + "),-(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            Map.entry("en halv", new BigDecimal("0.5")),
            Map.entry("halvanden", new BigDecimal("1.5")),
            Map.entry("halvtredje", new BigDecimal("2.5")),
            Map.entry("en", BigDecimal.ONE),
            Map.entry("én", BigDecimal.ONE),
            Map.entry("to", new BigDecimal(2)),
            Map.entry("tre", new BigDecimal(3)),
            Map.entry("fire", new BigDecimal(4)),
            Map.entry("fem", new BigDecimal(5)),
            Map.entry("seks", new BigDecimal(6)),
            Map.entry("syv", new BigDecimal(7)),
            Map.entry("otte", new BigDecimal(8)),
            Map.entry("ni", new BigDecimal(9)),
            Map.entry("ti", BigDecimal.TEN));

    private StatedAmounts() {}

    static Stream<StatedAmount> in(String text) {
        return Stream.concat(
                AMOUNT.matcher(text).results().flatMap(found -> behind(found, text).stream()),
                BEFORE.matcher(text).results().flatMap(found -> before(found, text).stream()));
    }

    private static Optional<StatedAmount> behind(MatchResult found, String text) {
        Matcher matcher = AMOUNT.matcher(text).region(found.start(), found.end());
        matcher.useTransparentBounds(true).find();
        BigDecimal unit = unit(matcher.group("unit"));
        Written high = matcher.group("word") == null
                ? Written.of(matcher.group("number"))
                : Written.word(matcher.group("word"));
        Optional<Written> low = Optional.ofNullable(matcher.group("low")).map(Written::of);
        return matcher.group("kroner") != null && high.times(unit).isSmall()
                ? Optional.empty()
                : amount(found, text, low.orElse(high).times(unit), high.times(unit));
    }

    private static Optional<StatedAmount> before(MatchResult found, String text) {
        Matcher matcher = BEFORE.matcher(text).region(found.start(), found.end());
        matcher.useTransparentBounds(true).find();
        String digits = matcher.group("number") == null ? matcher.group("dash") : matcher.group("number");
        if (AMOUNT.matcher(text)
                .results()
                .anyMatch(other -> other.start() < found.end() && found.start() < other.end())) {
            return Optional.empty();
        }
        Written written = Written.of(digits).times(unit(null));
        return written.isSmall() ? Optional.empty() : amount(found, text, written, written);
    }

    private static Optional<StatedAmount> amount(MatchResult found, String text, Written low, Written high) {
        if (Surroundings.isNoFigure(text, found.end())) {
            return Optional.empty();
        }
        BigDecimal slack = Surroundings.isAbout(text, found.start()) ? high.slack() : BigDecimal.ZERO;
        return Optional.of(new StatedAmount(
                low.value().subtract(low.half().max(slack)),
                high.value().add(high.half().max(slack)),
                Surroundings.years(text, found.end()),
                found.group(),
                found.start(),
                found.end()));
    }

    /** What one of it is in 1.000 kr. */
    private static BigDecimal unit(String unit) {
        if (unit == null) {
            return new BigDecimal("0.001");
        }
        String small = unit.toLowerCase(Locale.ROOT);
        if (small.startsWith("mia") || small.startsWith("millia")) {
            return new BigDecimal(1_000_000);
        }
        return small.startsWith("m") ? new BigDecimal(1000) : BigDecimal.ONE;
    }

    /**
     * A number with the half of its last place: {@code 1,4} is 1,35 to 1,45.
     *
     * @param value the number
     * @param half how far from it what was meant may lie
     * @param isDecimal whether it has decimals
     */
    private record Written(BigDecimal value, BigDecimal half, boolean isDecimal) {
        static Written of(String digits) {
            boolean isHalf = digits.endsWith("½");
            String plain =
                    digits.replace("½", "").replaceAll("[.\\s\\u00A0]", "").replace(',', '.');
            BigDecimal whole = plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain);
            return of(isHalf ? whole.add(new BigDecimal("0.5")) : whole);
        }

        static Written word(String word) {
            return of(WORDS.get(word.toLowerCase(Locale.ROOT)));
        }

        private static Written of(BigDecimal value) {
            return new Written(value, BigDecimal.valueOf(5, value.scale() + 1), value.scale() > 0);
        }

        Written times(BigDecimal unit) {
            return new Written(value.multiply(unit), half.multiply(unit), isDecimal);
        }

        /** How far from it “ca.” may be: a twentieth; of one that is given in decimals no more than one of the last of them. */
        BigDecimal slack() {
            BigDecimal twentieth = value.multiply(new BigDecimal("0.05"));
            return isDecimal ? twentieth.min(half.add(half)) : twentieth;
        }

        /** “1.000 kr.” says what other figures are counted in, and less is a price. */
        boolean isSmall() {
            return value.compareTo(BigDecimal.ONE) <= 0;
        }
    }
}
