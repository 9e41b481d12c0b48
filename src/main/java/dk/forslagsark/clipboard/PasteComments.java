package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedCell.Change;
import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the user should know of a clipboard before it is put in, and whether it must be shown first. */
final class PasteComments {
    private static final int MOST_QUOTED = 5;

    private final List<String> texts = new ArrayList<>();
    private boolean isWarning;

    /** The comments, each a line in Danish. */
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
            warn("Skjult eller overstreget tekst og notetegn er udeladt "
                    + DanishWords.count(beside.unseen(), "sted", "steder") + ".");
        }
        if (beside.tables() > 0) {
            warn("Kun den første tabel er læst: " + DanishWords.count(beside.tables(), "tabel", "tabeller")
                    + " mere indsættes ikke. Kopiér dem hver for sig.");
        }
    }

    void addLeftColumns(int left) {
        if (left > 0) {
            warn(DanishWords.count(left, "kolonne", "kolonner") + " indsættes ikke.");
        }
    }

    void addYearsAsAmounts(boolean areThere) {
        if (areThere) {
            warn(
                    "En kolonne ligner årstal, og er læst som beløb. Er der en række for hvert år, så stil årene op som kolonner.");
        }
    }

    /** Headings that only say how far a year is behind another. */
    void addUnwrittenYears(List<String> headings) {
        if (!headings.isEmpty()) {
            warn("Læst som år: " + String.join(", ", headings) + ".");
        }
    }

    /** Rows of years further down that say others than the first. */
    void addChangingYears(List<HeaderRow> later) {
        later.stream()
                .findFirst()
                .ifPresent(row -> warn("Længere nede står andre år over tallene: "
                        + SpokenList.years(row.years().values().stream()
                                .distinct()
                                .sorted()
                                .toList())
                        + ". Tallene er sat i de år, der står over dem."));
    }

    /** Amounts in years that the proposal does not show, or in more columns than it has years. */
    void addOutside(List<PastedRow> rows, Optional<Integer> firstYear, Years years) {
        if (firstYear.isPresent()) {
            addYearsOutside(rows, firstYear.get(), years);
        } else {
            int columns =
                    lines(rows).mapToInt(row -> row.figures().size()).max().orElse(0);
            if (columns > years.count()) {
                warn("Der er %d kolonner med tal, og forslaget viser %s."
                        .formatted(columns, DanishWords.count(years.count(), "år", "år")));
            }
        }
    }

    private void addYearsOutside(List<PastedRow> rows, int first, Years years) {
        TreeSet<Integer> outside = new TreeSet<>();
        lines(rows).forEach(row -> IntStream.range(0, row.figures().size())
                .filter(i -> !row.figures().get(i).isBlank() && !years.contains(first + i))
                .forEach(i -> outside.add(first + i)));
        if (!outside.isEmpty()) {
            warn("Beløb i %s indsættes ikke: forslaget viser %s."
                    .formatted(SpokenList.years(List.copyOf(outside)), SpokenList.years(years.list())));
        }
    }

    /** Cells that are rounded, cleaned of marks, or cannot be read. */
    void addCells(List<PastedRow> rows) {
        addCount(rows, cell -> cell.change() == Change.ROUNDED, "beløb er", "beløb er", "afrundet til hele kroner.");
        addCount(
                rows,
                cell -> cell.change() == Change.SIGN_BEHIND,
                "beløb vises",
                "beløb vises",
                "med et andet fortegn end det tal, der står bag. Tallet er læst.");
        addCount(rows, cell -> cell.change() == Change.MARK_LEFT_OUT, "notetegn er", "notetegn er", "udeladt.");
        addCount(
                rows,
                PasteComments::isUnread,
                "celle kan",
                "celler kan",
                "ikke læses som tal. Teksten sættes ind, markeres og tælles ikke med.");
    }

    private void addCount(List<PastedRow> rows, Predicate<PastedCell> which, String one, String many, String what) {
        int count = (int)
                lines(rows).flatMap(row -> row.figures().stream()).filter(which).count();
        if (count > 0) {
            warn(DanishWords.count(count, one, many) + " " + what);
        }
    }

    private static boolean isUnread(PastedCell cell) {
        return !cell.isBlank()
                && !cell.entered().startsWith("=")
                && DanishAmount.read(cell.entered()).value().isEmpty();
    }

    void addUnits(List<Unit> units) {
        if (!units.isEmpty()) {
            warn("Beløb i " + units.stream().map(Unit::label).collect(Collectors.joining(" og "))
                    + " er regnet om til 1.000 kr.");
        }
    }

    void addNotations(NotationFinding finding) {
        if (finding.isMixed()) {
            texts.add("Der er både danske (%d) og engelske (%d) tal. Hvert tal er læst for sig."
                    .formatted(finding.onlyDanish(), finding.onlyEnglish()));
        }
    }

    /** Totals and other rows that are not entered. Those of the form itself are no warning. */
    void addUnentered(List<PastedRow> rows) {
        List<PastedRow> totals =
                rows.stream().filter(row -> row.kind() == Kind.TOTAL).toList();
        if (!totals.isEmpty()) {
            texts.add(DanishWords.count(totals.size(), "sumrække", "sumrækker") + " er genkendt og indsættes ikke.");
            isWarning |=
                    totals.stream().anyMatch(row -> TableWord.in(row.label()).isEmpty());
        }
        List<PastedRow> others =
                rows.stream().filter(row -> row.kind() == Kind.OTHER).toList();
        others.stream().limit(MOST_QUOTED).forEach(row -> warn("Indsættes ikke: " + Quoted.of(row.label())));
    }

    /** Amounts that fall back by what they rose: changes from year to year, and no yearly amounts. */
    void addSteps(List<PastedRow> rows) {
        List<PastedRow> back = lines(rows).filter(YearSteps::lookLikeSteps).toList();
        if (!back.isEmpty()) {
            warn(Quoted.of(back.get(0).label())
                    + " går i nul over årene. Er tallene ændringer fra år til år, så vælg det, så lægges de sammen.");
        }
    }

    private static Stream<PastedRow> lines(List<PastedRow> rows) {
        return rows.stream().filter(row -> row.kind() == Kind.LINE);
    }
}
