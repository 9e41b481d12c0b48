package dk.forslagsark.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands around an amount in a text and says what it is. */
final class Surroundings {
    private static final int FAR = 40;
    private static final int LONGEST_SENTENCE = 600;

    /** A price of one of something, or of a shorter time, is no amount of the proposal; a price per year is. */
    private static final Pattern PRICE =
            Pattern.compile("^\\s?(?:(?:i|om) (?:timen|dagen|døgnet|natten|ugen|måneden)|dagligt|ugentligt|månedligt"
                    + "|(?:/|(?:pr\\.?|per))\\s?(?!år(?!\\p{L}))\\p{L})");

    /** “1.000 kr. 2018 p/l” is the heading of a table. */
    private static final Pattern HEADING =
            Pattern.compile("^\\.?,?\\s?(?:\\d{4}\\s?)?-?(?:p/?l|pris)", Pattern.CASE_INSENSITIVE);

    private static final String YEAR = "(?:19|20|21)\\d{2}(?!\\d)";

    /** “i 2019”, “i 2019 og 2020”, “i hvert af årene 2019-2021”; not “i 2018-priser”, and not “i 2019 og frem”. */
    private static final Pattern IN_YEARS =
            Pattern.compile("^\\s?i\\s(?:(?<each>hhv\\. |henholdsvis )|hvert af |alle )?(?:årene )?(?<first>" + YEAR
                    + ")(?:(?<until>\\s?(?:-|–|til)\\s?)(?<last>" + YEAR + ")|(?<more>(?:(?:,| og)\\s" + YEAR
                    + ")+))?(?![\\s-]?(?:p/?l(?!\\p{L})|pris|niveau)|\\s?og frem)");

    /** “0,3 og ” before “0,6 mio. kr. i hhv. 2019 og 2020”: one amount for each year. */
    private static final Pattern LIST = Pattern.compile("\\d[^.!?]{0,12}(?:,| og)\\s$");

    private static final Pattern END = Pattern.compile("[.!?](?=\\s+\\p{Lu})|\\n");

    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

    private static final Pattern ABOUT = Pattern.compile(
            "(?:ca\\.?|cirka|omkring|knap|godt|omtrent|næsten|op til|mindst|højst|over|under|omkr\\.|ml\\.|mellem)\\s(?:-|–|kr\\.?)?\\s?$",
            Pattern.CASE_INSENSITIVE);

    private Surroundings() {}

    /** Whether what stands behind it says that it is none of the proposal's figures. */
    static boolean isNoFigure(String text, int to) {
        String behind = behind(text, to);
        return PRICE.matcher(behind).find() || HEADING.matcher(behind).find();
    }

    /** The years it is said of, in their order: “0,3 mio. kr. i 2019”; none where the text does not say. */
    static List<Integer> years(String text, int from, int to) {
        Matcher matcher = IN_YEARS.matcher(behind(text, to));
        if (!matcher.find()) {
            return List.of();
        }
        List<Integer> years = years(matcher);
        boolean isLastOfMany = matcher.group("each") != null
                && LIST.matcher(before(text, from)).find();
        return isLastOfMany ? years.subList(years.size() - 1, years.size()) : years;
    }

    private static List<Integer> years(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        if (matcher.group("until") != null) {
            return IntStream.rangeClosed(first, Integer.parseInt(matcher.group("last")))
                    .boxed()
                    .toList();
        }
        return ONE_YEAR.matcher(matcher.group())
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
    }

    /** The sentence it stands in. A point behind “kr” or “mio” ends none, but for a capital after it. */
    static String sentence(String text, int from, int to) {
        int begin = Math.max(0, from - LONGEST_SENTENCE);
        int limit = Math.min(text.length(), to + LONGEST_SENTENCE);
        Matcher ends = END.matcher(text).region(begin, limit).useTransparentBounds(true);
        while (ends.find()) {
            if (ends.start() >= to - 1) {
                return text.substring(begin, ends.start());
            }
            begin = ends.end() <= from ? ends.end() : begin;
        }
        return text.substring(begin, limit);
    }

    private static String before(String text, int from) {
        return text.substring(Math.max(0, from - FAR), from);
    }

    private static String behind(String text, int to) {
        return text.substring(to, Math.min(text.length(), to + FAR));
    }

    /** Whether what stands before it says that it is not exact. */
    static boolean isAbout(String text, int from) {
        return ABOUT.matcher(before(text, from)).find();
    }
}
