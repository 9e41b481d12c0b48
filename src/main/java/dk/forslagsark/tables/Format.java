package dk.forslagsark.tables;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Figures;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.spoken.SpokenChoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How values of one kind are typed and shown.
 *
 * @param <V> the kind of value
 * @param kind how the column is set and typed in
 * @param read reads what was typed
 * @param write writes a value to be looked at
 * @param source writes a value to be edited
 * @param choices what can be chosen, for a choice, where an empty text stands for none
 */
public record Format<V>(
        Field.Kind kind,
        Function<String, Reading<V>> read,
        Function<V, String> write,
        Function<V, String> source,
        List<String> choices) {
    /** Posts, quantities and prices in kroner. */
    static final Format<BigDecimal> NUMBER = new Format<>(
            Field.Kind.FIGURE,
            Format::number,
            DanishNumber::write,
            number -> DanishNumber.write(number).replace(".", ""),
            List.of());

    /** Amounts in 1.000 kr. */
    static final Format<Amount> AMOUNT = new Format<>(
            Field.Kind.FIGURE, DanishAmount::read, DanishAmount::write, DanishAmount::writePlain, List.of());

    static final Format<Integer> YEAR = plain(Field.Kind.YEAR, DanishYear::read, year -> Integer.toString(year));

    static final Format<LocalDate> DATE =
            plain(Field.Kind.DATE, text -> DanishDate.read(text, LocalDate.now()), DanishDate::write);

    static final Format<Boolean> YES_OR_NO = new Format<>(
            Field.Kind.CHOICE,
            Format::yesOrNo,
            Format::yesOrNo,
            Format::yesOrNo,
            List.of(yesOrNo(true), yesOrNo(false), ""));

    static final Format<RiskLevel> RISK_LEVEL = new Format<>(
            Field.Kind.CHOICE,
            Format::riskLevel,
            ChoiceWords::of,
            ChoiceWords::of,
            Stream.concat(Stream.of(RiskLevel.values()).map(ChoiceWords::of), Stream.of(""))
                    .toList());

    /** A mark or none; it is never false. */
    public static final Format<Boolean> TICK = plain(Field.Kind.TICK, Format::tick, any -> "x");

    /** A mark with the word that stands with it, which is empty where there is none. */
    static final Format<String> MARK = plain(Field.Kind.MARK, Format::mark, Format::marked);

    /** A mark and a word, or a word in brackets, which is marked by being there. */
    private static final Pattern WORDED = Pattern.compile("(?:[xX✓✔][\\s:,-]*)?\\(([^()]+)\\)|[xX✓✔][\\s:,-]+([^()]+)");

    private static final Set<String> YES = Set.of("ja", "j", "x", "sand");
    private static final Set<String> NO = Set.of("nej", "n", "falsk");
    public static final Set<String> TICKS = Set.of("x", "✓", "✔", "ja", "1", "sand");

    /** What is edited as it is shown. */
    private static <V> Format<V> plain(Field.Kind kind, Function<String, Reading<V>> read, Function<V, String> write) {
        return new Format<>(kind, read, write, write, List.of());
    }

    private static Reading<BigDecimal> number(String text) {
        return DanishNumber.read(text)
                .then(number -> Figures.areSensible(number)
                        ? Reading.of(number)
                        : Reading.failed(Texts.of("figure.not-sensible")));
    }

    private static Reading<Boolean> yesOrNo(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        boolean isYes = YES.contains(word) || SpokenChoice.of(true).equalsIgnoreCase(word);
        return isYes || NO.contains(word) || SpokenChoice.of(false).equalsIgnoreCase(word)
                ? Reading.of(isYes)
                : Reading.failed(Texts.of("choice.neither", Quoted.of(text)));
    }

    private static Reading<RiskLevel> riskLevel(String text) {
        return Stream.of(RiskLevel.values())
                .filter(level -> Stream.of(ChoiceWords.of(level), SpokenChoice.of(level))
                        .anyMatch(text.strip()::equalsIgnoreCase))
                .findFirst()
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(Texts.of("choice.no-risk", Quoted.of(text))));
    }

    private static String yesOrNo(boolean yes) {
        return ChoiceWords.of(yes);
    }

    private static Reading<String> mark(String text) {
        Matcher worded = WORDED.matcher(text.strip());
        if (worded.matches()) {
            return Reading.of((worded.group(1) == null ? worded.group(2) : worded.group(1)).strip());
        }
        return TICKS.contains(text.strip().toLowerCase(Locale.ROOT))
                ? Reading.of("")
                : Reading.failed(Texts.of("mark.with-word"));
    }

    /** As it is shown: x, or x (Test). */
    public static String marked(String word) {
        return word.isEmpty() ? "x" : "x (" + word + ")";
    }

    private static Reading<Boolean> tick(String text) {
        return TICKS.contains(text.strip().toLowerCase(Locale.ROOT))
                ? Reading.of(true)
                : Reading.failed(Texts.of("mark.alone"));
    }
}
