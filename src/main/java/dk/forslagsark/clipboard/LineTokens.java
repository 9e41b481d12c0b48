package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Counted;
import dk.forslagsark.clipboard.LineToken.Header;
import dk.forslagsark.clipboard.LineToken.Mark;
import dk.forslagsark.clipboard.LineToken.Periods;
import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.LineToken.Words;
import dk.forslagsark.clipboard.TableWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a text apart, in one pass: each word is looked at a few times however long the text is. */
final class LineTokens {
    private static final int LONGEST_HEADING = 200;

    private final List<LineWord> words;
    private final LineMarks marks;
    private final Heading heading;
    private final NamedAreas areas;
    private final List<LineToken> tokens = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int at;

    /** Behind the names of months that are looked at already. */
    private int behindPeriods;

    private LineTokens(String text, Heading heading, NamedAreas areas) {
        this.words = LineWord.in(text);
        this.marks = new LineMarks(words);
        this.heading = heading;
        this.areas = areas;
    }

    /**
     * @param heading whether years among words are a heading
     * @param areas the areas that may be named
     */
    static List<LineToken> in(String text, Heading heading, NamedAreas areas) {
        LineTokens tokens = new LineTokens(text, heading, areas);
        while (tokens.at < tokens.words.size()) {
            tokens.next();
        }
        tokens.endWords();
        return tokens.tokens;
    }

    private void next() {
        Optional<Mark> mark = marks.at(at);
        LineYears years = LineYears.at(words, at);
        Optional<LinePeriods> periods = periods();
        Optional<CountedYears> counted = counted();
        if (periods.isPresent()) {
            add(new Periods(periods.get().headings()), periods.get().words());
        } else if (isHeader(years)) {
            header(years);
        } else if (counted.isPresent()) {
            take(at + counted.get().words());
            add(new Counted(), 0);
        } else if (mark.isPresent()) {
            add(mark.get(), mark.get().word().words().size());
            skipPayback(mark.get());
        } else if (areaOfRow().isPresent()) {
            addRun(areaOfRow().get());
        } else if (beginsFigures(at)) {
            figures(LineAmounts.at(words, at));
        } else {
            take(at + 1);
        }
    }

    private void header(LineYears years) {
        int end = SumColumn.end(words, at + years.words());
        boolean hasSum = end > at + years.words();
        add(new Header(years.years(), hasSum), years.words());
        if (hasSum) {
            take(end);
            add(new Counted(), 0);
        }
    }

    /** Figures without an area before them: the years, those of a row or a total, or part of a label. */
    private void figures(LineAmounts found) {
        boolean areOfTotal = followTotal() || followTotalWords();
        if (!areOfTotal && found.endOfLabel(at) > at) {
            take(found.endOfLabel(at));
        } else if (areOfTotal || areAmounts(found.figures(), found.end())) {
            add(new Run(Optional.empty(), found.figures()), found.end() - at);
        } else {
            take(found.end());
        }
    }

    /** The names of months or quarters, if they head columns. */
    private Optional<LinePeriods> periods() {
        if (at < behindPeriods || followTotal()) {
            return Optional.empty();
        }
        LinePeriods periods = LinePeriods.at(words, at);
        behindPeriods = at + periods.words();
        Optional<LineWord> next =
                Optional.of(behindPeriods).filter(end -> end < words.size()).map(words::get);
        return Optional.of(periods)
                .filter(found -> found.words() > 0 && found.areHeadings(line.isEmpty() ? "" : lastLine(), next));
    }

    /** Years that are only counted, if they head columns. */
    private Optional<CountedYears> counted() {
        CountedYears counted = CountedYears.at(words, at);
        Optional<LineWord> next = Optional.of(at + counted.words())
                .filter(end -> end < words.size())
                .map(words::get);
        return Optional.of(counted)
                .filter(found -> found.areHeadings(line.isEmpty() ? "" : lastLine(), next) && !followTotal());
    }

    /** Years on a line of their own are a header; behind other words on the line they may be amounts. */
    private boolean isHeader(LineYears years) {
        if (heading == Heading.AMOUNTS || years.years().isEmpty() || followTotal()) {
            return false;
        }
        return years.areSeveral()
                ? saysSo(years)
                : years.areCertain() && line.isEmpty() && endsLine(at + years.words());
    }

    private boolean saysSo(LineYears years) {
        return heading == Heading.YEARS
                || line.isEmpty()
                || years.areCertain()
                || HeaderRow.areSurely(years.years())
                || HeaderRow.isHeadingWord(lastLine());
    }

    private boolean endsLine(int end) {
        return end == words.size() || words.get(end).startsLine();
    }

    /** The words right before figures may be those of a total that the form does not have. */
    private boolean followTotalWords() {
        return TotalWords.areCertain(lastLine());
    }

    /** The words of the line so far, or of the one before; none where they are too long for a heading. */
    private String lastLine() {
        if (line.length() > LONGEST_HEADING) {
            return "";
        }
        return line.isEmpty() && !lines.isEmpty() ? lines.get(lines.size() - 1) : line.toString();
    }

    private void endInTotal() {
        String words = lastLine();
        endLine();
        lines.remove(lines.size() - 1);
        endWords();
        tokens.add(new Mark(new TableWord(Kind.TOTAL, Optional.empty(), List.of(words.split(" "))), words));
    }

    private boolean followTotal() {
        return line.isEmpty()
                && lines.isEmpty()
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Mark mark
                && (mark.word().kind() == Kind.TOTAL || mark.word().kind() == Kind.NET);
    }

    /** A single figure without an area is as likely part of a label. */
    private boolean areAmounts(List<String> figures, int end) {
        return figures.stream()
                                .filter(figure -> figure.length() > 1 || Character.isDigit(figure.charAt(0)))
                                .count()
                        > 1
                && (end == words.size()
                        || words.get(end).startsLine()
                        || !isArea(end)
                                && Character.isUpperCase(words.get(end).text().codePointAt(0)));
    }

    /** Behind the payback period stand its number and the word for years, or that it is never reached. */
    private void skipPayback(Mark mark) {
        if (mark.word().kind() != Kind.PAYBACK) {
            return;
        }
        at += isFigure(at) ? 1 : 0;
        at += at < words.size() && words.get(at).text().matches("år\\.?|aldrig\\.?") ? 1 : 0;
    }

    private boolean isFigure(int index) {
        return index < words.size() && words.get(index).isFigures();
    }

    private boolean beginsFigures(int index) {
        return isFigure(index)
                || index < words.size()
                        && UnitWords.isCurrency(words.get(index).key())
                        && !LineAmounts.at(words, index).isEmpty();
    }

    private boolean isArea(int index) {
        return areas.at(words, index).isPresent();
    }

    /** The name of an area may be a word of a label too; that of the row has figures behind it, or ends the text. */
    private Optional<NamedAreas.Found> areaOfRow() {
        return areas.at(words, at)
                .filter(found -> at + found.words() == words.size() || beginsFigures(at + found.words()));
    }

    private void addRun(NamedAreas.Found area) {
        int from = at + area.words();
        LineAmounts found = LineAmounts.at(words, from);
        int end = found.isEmpty() ? from : found.end();
        add(new Run(Optional.of(area.area()), found.figures()), end - at);
    }

    private void take(int end) {
        for (; at < end; at++) {
            if (words.get(at).startsLine()) {
                endLine();
            }
            line.append(line.isEmpty() ? "" : " ").append(words.get(at).text());
        }
    }

    private void add(LineToken token, int count) {
        if (token instanceof Run run && !run.figures().isEmpty() && followTotalWords()) {
            endInTotal();
        }
        endWords();
        tokens.add(token);
        at += count;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line = new StringBuilder();
        }
    }

    private void endWords() {
        endLine();
        if (!lines.isEmpty()) {
            tokens.add(new Words(List.copyOf(lines)));
            lines.clear();
        }
    }
}
