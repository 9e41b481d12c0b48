package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is counted in something else than kroner: staff, per cent, euros. Such figures are no amounts, and are marked.
 *
 * @param ofRows what a label, or a cell beside the figures, says of its row
 * @param ofTable the currency that a heading says of all
 */
record OtherUnits(Map<Integer, String> ofRows, Optional<String> ofTable) {
    private static final int LONGEST = 200;
    private static final String CURRENCY = "EUR|[Ee]uro|€|USD|SEK|NOK|GBP|CHF";
    private static final String COUNTED =
            "(?iu:årsværk|fuldtidsstillinger|fuldtidsårsværk|normeringer|antal(?: \\p{L}{1,30})?|stk|timer|dage|m2|m²|pct|procent|%)|"
                    + CURRENCY;

    private static final Pattern ALONE = Pattern.compile("[(\\[]?(?iu:i )?(" + COUNTED + ")\\.?[)\\]]?");

    /** In brackets or behind a comma at the end of a label: elsewhere it is part of what the amount is for. */
    private static final Pattern OF_LABEL =
            Pattern.compile(".*(?:[(\\[](?:i )?|, ?(?:i )?)(" + COUNTED + ")\\.?[)\\]]?");

    private static final Pattern PER_CENT = Pattern.compile("(?iu:.* i (pct|procent|%)\\.?)");

    private static final Pattern OF_HEADING =
            Pattern.compile("(?:.*[^\\p{L}])?[tTmM]?(" + CURRENCY + ")(?:[^\\p{L}].*|)");

    static OtherUnits in(List<List<ClipCell>> rows, GridColumns columns) {
        OtherUnits units = new OtherUnits(new HashMap<>(), Optional.empty());
        Optional<String> ofTable = Optional.empty();
        for (int row = 0; row < rows.size(); row++) {
            units.addRow(row, rows.get(row), columns);
            ofTable = ofTable.isPresent() ? ofTable : ofHeading(row, rows.get(row), columns);
            ofTable = ofTable.isPresent() ? ofTable : ofLabels(row, rows.get(row), columns);
        }
        return new OtherUnits(units.ofRows, ofTable);
    }

    private void addRow(int row, List<ClipCell> cells, GridColumns columns) {
        ofRow(cells, columns).filter(unit -> columns.hasAmounts(cells, row)).ifPresent(unit -> ofRows.put(row, unit));
    }

    /** In lines, a label alone says it. */
    static OtherUnits in(List<PastedRow> rows) {
        Map<Integer, String> ofRows = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int index = row;
            ofLabel(rows.get(row).label())
                    .filter(unit -> rows.get(index).hasFigures())
                    .ifPresent(unit -> ofRows.put(index, unit));
        }
        return new OtherUnits(ofRows, Optional.empty());
    }

    /** What heads the labels, or stands above them. */
    private static Optional<String> ofLabels(int row, List<ClipCell> cells, GridColumns columns) {
        return columns.label()
                .filter(column -> column < cells.size())
                .filter(column ->
                        columns.header().filter(years -> row <= years.row()).isPresent())
                .flatMap(column -> ofLabel(cells.get(column).shown()));
    }

    private static Optional<String> ofHeading(int row, List<ClipCell> cells, GridColumns columns) {
        return cells.stream()
                .flatMap(cell ->
                        found(OF_HEADING, cell.shown()).filter(unit -> CellKind.of(cell) == CellKind.TEXT).stream())
                .findFirst()
                .filter(unit -> !columns.hasAmounts(cells, row));
    }

    private static Optional<String> ofRow(List<ClipCell> cells, GridColumns columns) {
        return IntStream.range(0, cells.size())
                .filter(column -> !columns.figures().contains(column))
                .mapToObj(column -> cells.get(column).shown())
                .flatMap(text -> ofLabel(text).stream())
                .findFirst();
    }

    private static Optional<String> ofLabel(String text) {
        return Stream.of(ALONE, OF_LABEL, PER_CENT)
                .flatMap(pattern -> found(pattern, text).stream())
                .findFirst();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        String tidy = text.length() > LONGEST ? "" : DanishNumber.tidy(text).replace('\n', ' ');
        Matcher matcher = pattern.matcher(tidy);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The cells, those of figures so counted with the unit behind them. */
    List<List<PastedCell>> marked(List<List<PastedCell>> cells, GridColumns columns) {
        return IntStream.range(0, cells.size())
                .mapToObj(row -> Optional.ofNullable(ofRows.get(row))
                        .or(() -> ofTable)
                        .map(unit -> marked(cells.get(row), columns, unit))
                        .orElse(cells.get(row)))
                .toList();
    }

    /** The rows of lines, their figures so counted with the unit behind them. */
    List<PastedRow> marked(List<PastedRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> Optional.ofNullable(ofRows.get(row))
                        .map(unit -> marked(rows.get(row), unit))
                        .orElse(rows.get(row)))
                .toList();
    }

    private static PastedRow marked(PastedRow row, String unit) {
        return row.withFigures(row.figures().stream()
                .map(cell -> isAmount(cell) ? PeriodHeading.marked(cell, unit) : cell)
                .toList());
    }

    private static List<PastedCell> marked(List<PastedCell> cells, GridColumns columns, String unit) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> columns.figures().contains(column) && isAmount(cells.get(column))
                        ? PeriodHeading.marked(cells.get(column), unit)
                        : cells.get(column))
                .toList();
    }

    private static boolean isAmount(PastedCell cell) {
        return DanishAmount.read(cell.entered())
                .value()
                .filter(amount -> amount.thousands().signum() != 0)
                .isPresent();
    }

    /** The units there are. */
    SortedSet<String> all() {
        TreeSet<String> units = new TreeSet<>(ofRows.values());
        ofTable.ifPresent(units::add);
        return units;
    }
}
