package dk.forslagsark.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the amounts in a text in all the notations of Danish business cases: {@code 1,4 mio. kr.}, {@code 300 t. kr.}, {@code 650
 * t.kr.}, {@code 25.300 kr.}, {@code kr. 25.300,-}, {@code mio. kr. 1,4}, {@code halvanden million}, {@code 2-3 mio. kr.}
 */
final class StatedAmounts {
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]?";

    /** No more groups than any amount has: a line of thousands of figures is not tried from each of them to its end. */
    private static final String DIGITS =
            "(?:\\d{1,3}(?:[. \\u00A0]\\d{3}){1,4}|\\d+(?:\\.\\d{1,2}(?=" + SPACE + "mi))?)(?:,\\d+)?(?: ?½)?";

    private static final String LARGE =
            "mia\\.?+|milliarder?|mio\\.?+|mill\\.?+|million(?:er)?|mkr\\.?+|mdkk|tusinde?|tkr|tdkk";
    private static final String KRONER = "kr\\.?|kroner|dkk";

    /** “t.” and “t” are hours and tons, but for “t. kr.” */
    private static final String THOUSANDS = "t\\.?(?=" + SPACE + "(?:kr|dkk))";

    /** 1,2 mio. borgere are no money: without “kr.” only words that count nothing may follow. */
    private static final String NOTHING_COUNTED =
            "(?!\\s(?!(?:i|om|til|pr|per|på|ved|af|fra|og|eller|over|under|årligt|varigt"
                    + "|netto|brutto|samlet|mere|mindre|som|der|men|hver|hvert|inkl|ekskl|for|med|uden|alene|efter|da|når|hvis|er|samt"
                    + "|ekstra)(?!\\p{L}))\\p{L})";

    private static String unit(String name) {
        return "(?:(?<" + name + ">" + LARGE + "|" + THOUSANDS + ")(?:" + SPACE + "(?:" + KRONER + ")|"
                + NOTHING_COUNTED + ")|(?<" + name + "kroner>" + KRONER + "))";
    }

    /** Two of them where there is a dash, “til” or “og” between; then the first may have a unit of its own. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?=[\\d½" + NumberWords.BEGINNINGS + "])(?<![\\p{L}\\d.,/])(?:(?<low>" + DIGITS + ")(?:" + SPACE
                    + unit("lowunit") + ")?" + SPACE
                    + "(?:-|–|til|(?<and>og))" + SPACE + ")?"
                    + "(?:(?<number>½|" + DIGITS + ")|(?<word>" + NumberWords.PATTERN + "))" + SPACE + unit("unit")
                    + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With the unit before it, or with a dash for the øre behind it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?=[\\dtmkd])(?:(?<!\\p{L})(?:(?<unit>t\\.?|mio\\.?|mill\\.?|mia\\.?)" + SPACE
                    + ")?(?:kr\\.?|dkk) ?(?:(?<low>" + DIGITS
                    + ") ?[-–] ?)?" + "(?<number>" + DIGITS + ")(?:,-)?(?![\\d%])|(?<![\\p{L}\\d.,])(?<dash>" + DIGITS
                    + "),-(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    /** 2019 in “i 2019 og 3 mio. kr.” is a year. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    private static final Pattern BETWEEN = Pattern.compile("mellem\\s$", Pattern.CASE_INSENSITIVE);

    private StatedAmounts() {}

    static Stream<StatedAmount> in(String text) {
        List<MatchResult> behind = BEHIND.matcher(text).results().toList();
        return Stream.concat(
                behind.stream().flatMap(found -> behind(at(BEHIND, found, text), text)),
                BEFORE.matcher(text)
                        .results()
                        .filter(found -> behind.stream().noneMatch(other -> meet(found, other)))
                        .flatMap(found -> before(at(BEFORE, found, text), text)));
    }

    private static boolean meet(MatchResult one, MatchResult other) {
        return other.start() < one.end() && one.start() < other.end();
    }

    /** The same match, whose groups have names. */
    private static Matcher at(Pattern pattern, MatchResult found, String text) {
        Matcher matcher =
                pattern.matcher(text).region(found.start(), text.length()).useTransparentBounds(true);
        matcher.lookingAt();
        return matcher;
    }

    private static Stream<StatedAmount> behind(Matcher found, String text) {
        StatedNumber number = found.group("word") == null
                ? StatedNumber.of(found.group("number"))
                : StatedNumber.word(found.group("word"));
        StatedNumber high = number.times(thousands(found.group("unit")));
        int from = found.group("word") == null ? found.start("number") : found.start("word");
        Optional<Span> last = span(high, from, found.end(), found.group("unitkroner") != null);
        return found.group("low") == null ? stated(last, text) : two(found, high, last, text);
    }

    private static Stream<StatedAmount> two(Matcher found, StatedNumber high, Optional<Span> last, String text) {
        boolean hasUnit = found.group("lowunit") != null || found.group("lowunitkroner") != null;
        boolean isBetween = BETWEEN.matcher(text.substring(0, found.start())).find();
        StatedNumber low =
                StatedNumber.of(found.group("low")).times(thousands(found.group(hasUnit ? "lowunit" : "unit")));
        boolean isRange = found.group("and") == null || isBetween;
        if (isRange && !low.isMoreThan(high)) {
            return stated(last.map(span -> new Span(low, high, found.start(), found.end())), text);
        }
        boolean isNone =
                !hasUnit && (!isRange || YEAR.matcher(found.group("low")).matches());
        int end = hasUnit ? Math.max(found.end("lowunit"), found.end("lowunitkroner")) : found.end("low");
        return isNone
                ? stated(last, text)
                : Stream.concat(
                        stated(span(low, found.start(), end, found.group("lowunitkroner") != null), text),
                        stated(last, text));
    }

    private static Stream<StatedAmount> before(Matcher found, String text) {
        String digits = found.group("number") == null ? found.group("dash") : found.group("number");
        BigDecimal unit = thousands(found.group("unit"));
        StatedNumber high = StatedNumber.of(digits).times(unit);
        StatedNumber low = Optional.ofNullable(found.group("low"))
                .map(StatedNumber::of)
                .map(written -> written.times(unit))
                .orElse(high);
        return stated(
                span(high, found.start(), found.end(), found.group("unit") == null)
                        .map(span -> new Span(low, high, span.from(), span.to())),
                text);
    }

    /** What is said from there to there: no less than the first and no more than the second, in 1.000 kr. */
    private record Span(StatedNumber low, StatedNumber high, int from, int to) {}

    /** None where it is counted in kroner and is so little that it is no amount of a proposal. */
    private static Optional<Span> span(StatedNumber written, int from, int to, boolean isKroner) {
        return isKroner && written.isSmall() ? Optional.empty() : Optional.of(new Span(written, written, from, to));
    }

    private static Stream<StatedAmount> stated(Optional<Span> said, String text) {
        return said.filter(span -> !Surroundings.isNoFigure(text, span.to())).map(span -> amount(span, text)).stream();
    }

    private static StatedAmount amount(Span span, String text) {
        StatedNumber low = span.low();
        StatedNumber high = span.high();
        BigDecimal slack = Surroundings.isAbout(text, span.from()) ? high.slack() : BigDecimal.ZERO;
        return new StatedAmount(
                low.value().subtract(low.half().max(slack)),
                high.value().add(high.half().max(slack)),
                Surroundings.years(text, span.from(), span.to()),
                text.substring(span.from(), span.to()),
                span.from(),
                span.to());
    }

    /** What one of it is in 1.000 kr. */
    private static BigDecimal thousands(String unit) {
        if (unit == null) {
            return new BigDecimal("0.001");
        }
        String small = unit.toLowerCase(Locale.ROOT);
        if (small.startsWith("mia") || small.startsWith("millia")) {
            return new BigDecimal(1_000_000);
        }
        return small.startsWith("m") ? new BigDecimal(1000) : BigDecimal.ONE;
    }
}
