package dk.forslagsark.word.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.excel.reading.KnownRow;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordText;
import dk.forslagsark.word.WrittenText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * A row of Table 1 as it stands in a document of ours.
 *
 * @param amounts as they are written, one for each year
 */
record FilledRow(String label, String area, List<String> amounts) {
    static FilledRow of(Element row, Block block) {
        return new FilledRow(
                first(row, TemplateNames.label(block)),
                first(row, TemplateNames.area(block)),
                texts(row, TemplateNames.amounts(block)));
    }

    /** As it stands there when nobody has written in it. */
    static FilledRow of(Line line, Years years) {
        return new FilledRow(
                WrittenText.clean(line.label()).strip(),
                ChoiceWords.of(line.area()),
                years.stream()
                        .mapToObj(year ->
                                line.amounts().in(year).map(DanishAmount::write).orElse(""))
                        .toList());
    }

    private static String first(Element row, String tag) {
        return texts(row, tag).stream().findFirst().orElse("");
    }

    private static List<String> texts(Element row, String tag) {
        return Controls.tagged(row, tag).stream()
                .map(control -> WordText.of(control).strip())
                .toList();
    }

    /** What it is known by. */
    KnownRow key() {
        Set<String> figures = new HashSet<>();
        IntStream.range(0, amounts.size())
                .filter(i -> !amounts.get(i).isEmpty())
                .forEach(i -> figures.add(i + ": " + amounts.get(i)));
        return new KnownRow(label, figures);
    }

    /** The row in one line. */
    String words() {
        return label + "; " + area + "; "
                + amounts.stream().map(SpokenNumber::shown).collect(Collectors.joining("; "));
    }

    boolean isReadable(Years years) {
        return amounts.size() == years.count()
                && amounts.stream()
                        .allMatch(text -> text.isEmpty()
                                || DanishAmount.read(text).value().isPresent());
    }

    /** The row it makes of a proposal. */
    Line line(Years years) {
        Amounts read = Amounts.NONE;
        for (int i = 0; i < amounts.size(); i++) {
            Optional<Amount> amount = DanishAmount.read(amounts.get(i)).value();
            read = written(read, years.first() + i, amount);
        }
        return Line.of(label, Area.named(area).orElse(Area.SERVICE), read);
    }

    static Amounts written(Amounts amounts, int year, Optional<Amount> amount) {
        return amount.map(any -> amounts.with(year, any)).orElseGet(() -> amounts.without(year));
    }
}
