package dk.forslagsark.clipboard;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that stand in Table 1 of the forms, and of the window, beside the rows that are entered.
 *
 * @param kind what they head or add up
 * @param block the block they belong to, where it is one of the two
 * @param words the words in small letters
 */
record TableWord(Kind kind, Optional<Block> block, List<String> words) {
    enum Kind {
        HEADING,
        TOTAL,
        NET,
        PAYBACK,
        /** The unit, or the heading of a column. */
        LEGEND
    }

    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?|[A-Za-z][.):]|[IVX]{1,4}[.):])\\h+(?=\\p{L})");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\([^()]*\\))?:?");

    private static final List<TableWord> ALL = Stream.concat(ofForms(), ofEnglishWindow())
            .sorted(Comparator.comparing((TableWord word) -> -word.words.size()))
            .toList();

    private static final Map<String, List<TableWord>> BY_FIRST =
            ALL.stream().collect(Collectors.groupingBy(word -> word.words.get(0)));

    /** What heads a block where nothing else stands in the cell; a label may begin with the same words. */
    private static final List<TableWord> SHORT_HEADINGS = Stream.concat(
                    headings(
                            Block.PERMANENT,
                            Wording.heading(Block.PERMANENT),
                            Wording.shortHeading(Block.PERMANENT),
                            "løbende udgifter",
                            "varige virkninger",
                            "varige effekter",
                            "varige udgifter",
                            "varige besparelser",
                            "permanente ændringer"),
                    headings(
                            Block.IMPLEMENTATION,
                            Wording.heading(Block.IMPLEMENTATION),
                            Wording.shortHeading(Block.IMPLEMENTATION),
                            "engangsudgifter",
                            "engangsomkostninger",
                            "engangsinvesteringer",
                            "implementeringsudgifter",
                            "investeringer",
                            "investeringsudgifter",
                            "anlægsudgifter",
                            "anlægsinvesteringer"))
            .toList();

    private static Stream<TableWord> headings(Block block, String... words) {
        return Arrays.stream(words).map(each -> of(Kind.HEADING, block, each));
    }

    private static Stream<TableWord> ofForms() {
        return Stream.of(
                of(Kind.HEADING, Block.PERMANENT, Wording.heading(Block.PERMANENT)),
                of(Kind.TOTAL, Block.PERMANENT, Wording.total(Block.PERMANENT)),
                of(Kind.TOTAL, Block.PERMANENT, "samlede varige ændringer"),
                of(Kind.TOTAL, Block.PERMANENT, TableWording.total(Block.PERMANENT)),
                of(Kind.HEADING, Block.IMPLEMENTATION, Wording.heading(Block.IMPLEMENTATION)),
                of(Kind.TOTAL, Block.IMPLEMENTATION, Wording.total(Block.IMPLEMENTATION)),
                of(Kind.TOTAL, Block.IMPLEMENTATION, TableWording.total(Block.IMPLEMENTATION)),
                of(Kind.NET, null, Wording.NET),
                of(Kind.PAYBACK, null, Wording.PAYBACK_SERVICE),
                of(Kind.PAYBACK, null, Wording.PAYBACK_TOTAL),
                of(Kind.PAYBACK, null, "tilbagebetalingstid"),
                of(Kind.LEGEND, null, "styringsområde"));
    }

    /** Those of a window in English, from which one may copy into any other. */
    private static Stream<TableWord> ofEnglishWindow() {
        return Language.ENGLISH.during(() -> Stream.of(
                of(Kind.HEADING, Block.PERMANENT, Texts.of("table.permanent")),
                of(Kind.TOTAL, Block.PERMANENT, Texts.of("table.permanent-total")),
                of(Kind.HEADING, Block.IMPLEMENTATION, Texts.of("table.implementation")),
                of(Kind.TOTAL, Block.IMPLEMENTATION, Texts.of("table.implementation-total")),
                of(Kind.NET, null, Texts.of("table.net")),
                of(Kind.PAYBACK, null, Texts.of("table.payback-service")),
                of(Kind.PAYBACK, null, Texts.of("table.payback-total"))));
    }

    private static TableWord of(Kind kind, Block block, String words) {
        return new TableWord(kind, Optional.ofNullable(block), words(words));
    }

    /** The words that the text consists of, before which a number, and behind which an area, a colon or a mark may stand. */
    static Optional<TableWord> in(String written) {
        String text = NUMBER.matcher(written.strip()).replaceFirst("");
        List<String> words = words(text);
        List<String> bare =
                words.size() > 1 && isArea(words.get(words.size() - 1)) ? words.subList(0, words.size() - 1) : words;
        Optional<TableWord> unit = unit(bare).filter(found -> found.words.size() == bare.size());
        return unit.or(() ->
                        ALL.stream().filter(word -> word.words.equals(bare)).findFirst())
                .or(() -> payback(bare))
                .or(() -> shortHeading(text));
    }

    /** The same, written in other words. */
    TableWord over(List<String> written) {
        return new TableWord(kind, block, written);
    }

    /** Whether a label is what a block is headed by. */
    static boolean isHeading(String label) {
        return in(label).filter(word -> word.kind == Kind.HEADING).isPresent();
    }

    /** Also with words in brackets behind it. */
    private static Optional<TableWord> shortHeading(String text) {
        return SHORT_HEADINGS.stream()
                .filter(heading -> isHeadedBy(text.strip(), String.join(" ", heading.words)))
                .findFirst();
    }

    private static boolean isHeadedBy(String text, String words) {
        return text.regionMatches(true, 0, words, 0, words.length())
                && BEHIND.matcher(text.substring(words.length())).matches();
    }

    /** The words that these begin with, each a {@link #key}. */
    static Optional<TableWord> atStart(List<String> keys) {
        return BY_FIRST.getOrDefault(keys.get(0), List.of()).stream()
                .filter(word -> keys.size() >= word.words.size()
                        && keys.subList(0, word.words.size()).equals(word.words))
                .findFirst()
                .or(() -> unit(keys));
    }

    /** The most words that {@link #atStart} needs to see. */
    static int longest() {
        return 4;
    }

    /** A word in small letters and without a mark behind it. */
    static String key(String word) {
        int end = word.length();
        while (end > 0 && ".:*,".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Optional<TableWord> payback(List<String> words) {
        return ALL.stream()
                .filter(word -> word.kind == Kind.PAYBACK && words.get(0).equals(word.words.get(0)))
                .findFirst();
    }

    /** The unit: 1.000 kr. 2020 p/l, of which the year and what follows may be missing. */
    private static Optional<TableWord> unit(List<String> words) {
        if (words.size() < 2
                || !words.get(0).matches("1[.,]000")
                || !words.get(1).equals("kr")) {
            return Optional.empty();
        }
        int year = words.size() > 2 && words.get(2).matches("\\d{4}") ? 1 : 0;
        int level = words.size() > 2 + year && words.get(2 + year).equals("p/l") ? 1 : 0;
        return Optional.of(new TableWord(Kind.LEGEND, Optional.empty(), words.subList(0, 2 + year + level)));
    }

    private static boolean isArea(String word) {
        return Area.named(word).filter(Area.SHIPPED::contains).isPresent();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s\\h]+", 40))
                .map(TableWord::key)
                .toList();
    }
}
