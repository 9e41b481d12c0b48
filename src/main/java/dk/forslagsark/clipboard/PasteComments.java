package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedCell.Change;
import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the user should know of a clipboard before it is put in, and whether it must be shown first. */
final class PasteComments {
    private static final int MOST_QUOTED = 5;
    private static final int QUOTED_PERIODS = 2;

    private final List<String> texts = new ArrayList<>();
    private boolean isWarning;

    /** The comments, each a line. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Whether something is left out, changed or in doubt. */
    boolean isWarning() {
        return isWarning;
    }

    void warn(String text) {
        texts.add(text);
        isWarning = true;
    }

    void warnAll(List<String> all) {
        all.forEach(this::warn);
    }

    /** Text that is not seen, and tables behind the one that is read. */
    void addBeside(Beside beside) {
        if (beside.unseen() > 0) {
            warn(Texts.count("clipboard.unseen", beside.unseen()));
        }
        if (beside.fields() > 0) {
            warn(Texts.count("clipboard.fields", beside.fields()));
        }
        if (beside.tables() > 0) {
            warn(Texts.count("clipboard.tables", beside.tables()));
        }
        if (beside.commas()) {
            warn(Texts.of("clipboard.commas"));
        }
    }

    void addLeftColumns(int left) {
        if (left > 0) {
            warn(Texts.count("clipboard.left-columns", left));
        }
    }

    void addYearsAsAmounts(boolean areThere) {
        if (areThere) {
            warn(Texts.of("clipboard.years-as-amounts"));
        }
    }

    /** Headings that only say how far a year is behind another. */
    void addUnwrittenYears(List<String> headings) {
        if (!headings.isEmpty()) {
            warn(Texts.of("clipboard.read-as-years", String.join(", ", headings)));
        }
    }

    /** Rows of years further down that say others than the first. */
    void addChangingYears(List<HeaderRow> later) {
        later.stream()
                .findFirst()
                .ifPresent(row -> warn(Texts.of(
                        "clipboard.other-years",
                        SpokenList.years(row.years().values().stream()
                                .distinct()
                                .sorted()
                                .toList()))));
    }

    /** Amounts in years that the proposal does not show, or in more columns than it has years. */
    void addOutside(List<PastedRow> rows, Optional<Integer> firstYear, Years years) {
        if (firstYear.isPresent()) {
            addYearsOutside(rows, firstYear.get(), years);
        } else {
            int columns =
                    lines(rows).mapToInt(row -> row.figures().size()).max().orElse(0);
            if (columns > years.count()) {
                warn(Texts.of("clipboard.more-columns", columns, years.count()));
            }
        }
    }

    private void addYearsOutside(List<PastedRow> rows, int first, Years years) {
        TreeSet<Integer> outside = new TreeSet<>();
        lines(rows).forEach(row -> IntStream.range(0, row.figures().size())
                .filter(i -> !row.figures().get(i).isBlank() && !years.contains(first + i))
                .forEach(i -> outside.add(first + i)));
        if (!outside.isEmpty()) {
            warn(Texts.of(
                    "clipboard.outside-years", SpokenList.years(List.copyOf(outside)), SpokenList.years(years.list())));
        }
    }

    /** Cells that are rounded, cleaned of marks, or cannot be read. */
    void addCells(List<PastedRow> rows) {
        addCount(rows, cell -> cell.change() == Change.ROUNDED, many -> Texts.count("clipboard.rounded", many));
        addCount(rows, cell -> cell.change() == Change.SIGN_BEHIND, many -> Texts.count("clipboard.sign-behind", many));
        addCount(rows, cell -> cell.change() == Change.MARK_LEFT_OUT, many -> Texts.count("clipboard.mark", many));
        addCount(rows, PasteComments::isUnread, many -> Texts.count("clipboard.unread", many));
    }

    private void addCount(List<PastedRow> rows, Predicate<PastedCell> which, IntFunction<String> said) {
        int count = (int)
                lines(rows).flatMap(row -> row.figures().stream()).filter(which).count();
        if (count > 0) {
            warn(said.apply(count));
        }
    }

    private static boolean isUnread(PastedCell cell) {
        return !cell.isBlank()
                && !cell.entered().startsWith("=")
                && DanishAmount.read(cell.entered()).value().isEmpty();
    }

    void addUnits(List<Unit> units) {
        if (!units.isEmpty()) {
            warn(Texts.of(
                    "clipboard.units",
                    units.stream()
                            .map(Unit::label)
                            .reduce((first, second) -> Texts.of("clipboard.and", first, second))
                            .orElseThrow()));
        }
    }

    void addNotations(NotationFinding finding) {
        if (finding.isMixed()) {
            texts.add(Texts.of("clipboard.notations", finding.onlyDanish(), finding.onlyEnglish()));
        }
    }

    /** Totals and other rows that are not entered. Those of the form itself are no warning. */
    void addUnentered(List<PastedRow> rows) {
        List<PastedRow> totals =
                rows.stream().filter(row -> row.kind() == Kind.TOTAL).toList();
        if (!totals.isEmpty()) {
            texts.add(Texts.count("clipboard.totals", totals.size()));
            isWarning |=
                    totals.stream().anyMatch(row -> TableWord.in(row.label()).isEmpty());
        }
        List<PastedRow> others =
                rows.stream().filter(row -> row.kind() == Kind.OTHER).toList();
        addLeft(others.stream().map(PastedRow::label).toList());
    }

    /** Texts that are not entered. */
    void addLeft(List<String> left) {
        left.stream().limit(MOST_QUOTED).forEach(text -> warn(Texts.of("clipboard.not-pasted", Quoted.of(text))));
    }

    /** Figures that are no kroner. */
    void addUnits(OtherUnits others) {
        others.all().forEach(unit -> warn(Texts.of("clipboard.other-unit", Quoted.of(unit))));
    }

    /** Columns with headings of other periods than years. */
    static String ofPeriods(List<String> headings) {
        return Texts.of(
                "clipboard.periods",
                headings.stream()
                        .distinct()
                        .limit(QUOTED_PERIODS)
                        .map(Quoted::of)
                        .collect(Collectors.joining(", ")));
    }

    /** A row of amounts that could be years. */
    static String likeYears() {
        return Texts.of("clipboard.like-years");
    }

    /** A row of an area that is nowhere defined. */
    static String unknownArea() {
        return Texts.of("clipboard.unknown-area");
    }

    /** Amounts that fall back by what they rose: changes from year to year, and no yearly amounts. */
    void addSteps(List<PastedRow> rows) {
        List<PastedRow> back = lines(rows).filter(YearSteps::lookLikeSteps).toList();
        if (!back.isEmpty()) {
            warn(Texts.of("clipboard.steps", Quoted.of(back.get(0).label())));
        }
    }

    private static Stream<PastedRow> lines(List<PastedRow> rows) {
        return rows.stream().filter(row -> row.kind() == Kind.LINE);
    }
}
