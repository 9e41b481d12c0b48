package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Header;
import dk.forslagsark.clipboard.LineToken.Periods;
import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.TableSums.PartsInYears;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table 1, or some lines of it, as text comes out of a PDF or a Word document: figures run together, blank cells gone,
 * often all on one line.
 *
 * @param tokens the text, taken apart
 * @param years the years of the figures, each once, in the order in which they stand there; of columns of parts of a year, as many as there are
 * @param periods the headings of those
 * @param at the block of rows that do not say which they stand in
 * @param left lines of the pages that are left out
 */
record LineTable(List<LineToken> tokens, List<Integer> years, List<String> periods, Block at, List<String> left) {
    /** Many times the longest table there is; more is a text about something else. */
    static final int LONGEST = 50_000;

    /**
     * What came of it.
     *
     * @param rows the rows, all in the same years
     * @param comments which totals the rows do not come to
     * @param addsUp whether rows add up to some printed total, and none disagrees
     */
    record Result(List<PastedRow> rows, List<String> comments, boolean addsUp) {}

    /** The table in a text, if there are figures in it beside words. */
    static Optional<LineTable> in(PageLines text, Years shown, Block at, Heading heading, NamedAreas areas) {
        if (text.text().length() > LONGEST) {
            return Optional.empty();
        }
        List<LineToken> tokens = LineTokens.in(text.text(), heading, areas);
        if (!hasFigures(tokens)) {
            return Optional.empty();
        }
        List<String> periods =
                first(tokens, Periods.class).map(Periods::headings).orElse(List.of());
        List<Integer> years = periods.isEmpty()
                ? first(tokens, Header.class).map(Header::years).orElseGet(shown::list)
                : columns(shown, periods.size());
        return Optional.of(new LineTable(figures(tokens, years.size()), years, periods, at, text.left()));
    }

    /** The same with whole figures, and without the sums behind those of the years. */
    private static List<LineToken> figures(List<LineToken> tokens, int years) {
        boolean hasSum = first(tokens, Header.class).filter(Header::hasSum).isPresent();
        return hasSum
                ? FigurePairs.joined(tokens, years + 1).stream()
                        .map(token -> SumColumn.without(token, years))
                        .toList()
                : FigurePairs.joined(tokens, years);
    }

    /** Whether there are figures beside words, or several that have units. */
    private static boolean hasFigures(List<LineToken> tokens) {
        List<Run> runs =
                all(tokens, Run.class).filter(run -> !run.figures().isEmpty()).toList();
        boolean others = tokens.stream()
                .anyMatch(token -> !(token instanceof Run run && run.area().isEmpty()));
        return !runs.isEmpty() && (others || runs.stream().anyMatch(LineTable::haveUnits));
    }

    private static boolean haveUnits(Run run) {
        return run.figures().size() > 1
                && run.figures().stream().allMatch(figure -> figure.chars().anyMatch(Character::isLetter));
    }

    private static <T extends LineToken> Stream<T> all(List<LineToken> tokens, Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T extends LineToken> Optional<T> first(List<LineToken> tokens, Class<T> kind) {
        return all(tokens, kind).findFirst();
    }

    /** A column for each part of a year; more than a proposal has years are not put in columns. */
    private static List<Integer> columns(Years shown, int count) {
        return count > Years.MOST
                ? shown.list()
                : IntStream.range(0, count).mapToObj(i -> shown.first() + i).toList();
    }

    /** The year of the first figure of each row. */
    int firstYear() {
        return years.stream().min(Integer::compare).orElseThrow();
    }

    /** The years may have gaps, or stand the last one first. */
    private List<PastedRow> inOrder(List<PastedRow> rows) {
        return rows.stream()
                .map(row -> row.figures().size() == years.size() ? row.withFigures(inOrder(row)) : row)
                .toList();
    }

    private List<PastedCell> inOrder(PastedRow row) {
        int span = years.stream().max(Integer::compare).orElseThrow() - firstYear() + 1;
        List<PastedCell> cells = new ArrayList<>(Collections.nCopies(span, PastedCell.BLANK));
        IntStream.range(0, years.size())
                .forEach(
                        i -> cells.set(years.get(i) - firstYear(), row.figures().get(i)));
        return cells;
    }

    /** How the figures are written; the unit above them, 1.000 kr., says it too. */
    NotationFinding notation() {
        List<Figure> figures = tokens.stream()
                .filter(Run.class::isInstance)
                .flatMap(token -> ((Run) token).figures().stream())
                .flatMap(text -> WrittenFigures.figure(text).stream())
                .toList();
        NotationFinding finding = NotationFinding.of(figures);
        return finding.isOpen() ? unit().map(finding::decidedAs).orElse(finding) : finding;
    }

    private Optional<Notation> unit() {
        return tokens.stream()
                .filter(LineToken.Mark.class::isInstance)
                .flatMap(token -> GridColumns.notationOfUnit(((LineToken.Mark) token).text()).stream())
                .findFirst();
    }

    /** What the figures are counted in, where the words before them say it. */
    Optional<Unit> statedUnit() {
        return tokens.stream()
                .takeWhile(token -> !(token instanceof Run run) || run.figures().isEmpty())
                .flatMap(LineTable::words)
                .flatMap(words -> Unit.in(words).stream())
                .findFirst();
    }

    private static Stream<String> words(LineToken token) {
        if (token instanceof LineToken.Words words) {
            return words.lines().stream();
        }
        return token instanceof LineToken.Mark mark ? Stream.of(mark.text()) : Stream.of();
    }

    /** Years if the text has some. */
    Heading heading() {
        return tokens.stream().anyMatch(Header.class::isInstance) ? Heading.YEARS : Heading.AS_FOUND;
    }

    /** The year of the first figure of each row, where the figures are of years. */
    Optional<Integer> statedYear() {
        return Optional.of(firstYear()).filter(year -> periods.isEmpty());
    }

    /** The same row; where columns are parts of a year, each figure with what heads its column. */
    PastedRow marked(PastedRow row) {
        List<PastedCell> cells = row.figures();
        return periods.isEmpty()
                ? row
                : row.withFigures(IntStream.range(0, cells.size())
                        .mapToObj(i -> PeriodHeading.marked(cells.get(i), periods.get(Math.min(i, periods.size() - 1))))
                        .toList());
    }

    Result read(Notation notation, Unit unit) {
        List<PastedSection> sections = PastedSections.of(tokens);
        PartsInYears placed = new TableSums(new PartSums(new Alignment(years.size()), notation, at)).place(sections);
        PartRows rows = new PartRows(years.size(), notation, unit, at);
        Iterator<PartInYears> parts = placed.parts().iterator();
        List<PastedRow> all = new ArrayList<>();
        for (PastedSection section : sections) {
            if (section instanceof PastedSection.Part) {
                all.addAll(rows.of(parts.next()));
            } else {
                all.add(rows.of(section));
            }
        }
        List<String> wrong = wrong(placed);
        return new Result(
                inOrder(all), wrong, wrong.isEmpty() && placed.parts().stream().anyMatch(PartInYears::addsUp));
    }

    private static List<String> wrong(PartsInYears placed) {
        List<String> wrong = new ArrayList<>();
        placed.parts().stream()
                .filter(part -> !part.addsUp()
                        && !part.reading().rows().isEmpty()
                        && !part.reading().total().isEmpty())
                .flatMap(part -> part.part().total().stream())
                .map(total -> TotalRows.notTheSum(total.text()))
                .forEach(wrong::add);
        placed.wrong().stream()
                .map(net -> TotalRows.notTheSum(net.mark().text()))
                .forEach(wrong::add);
        return wrong;
    }
}
