package dk.forslagsark.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the figures of a block are counted in, as far as a row or a column says so, or all of the table.
 *
 * @param ofRows what stands alone beside the figures of a row, or ends its label
 * @param ofColumns what stands above the figures of a column, where columns differ or each says it
 * @param ofTable what a heading, the corner or a note says of all
 */
record Units(Map<Integer, Unit> ofRows, Map<Integer, Unit> ofColumns, Optional<Unit> ofTable) {

    /** All figures are counted in this, as the user says. */
    static Units all(Unit unit) {
        return new Units(Map.of(), Map.of(), Optional.of(unit));
    }

    static Units in(List<List<ClipCell>> rows, GridColumns columns) {
        Units units = new Units(new HashMap<>(), new HashMap<>(), Optional.empty());
        Optional<Unit> ofTable = Optional.empty();
        for (int row = 0; row < rows.size(); row++) {
            if (columns.hasAmounts(rows.get(row), row)) {
                units.addRow(row, rows.get(row), columns);
            } else {
                Optional<Unit> found = units.addHeading(rows.get(row), columns);
                ofTable = ofTable.isPresent() ? ofTable : found;
            }
        }
        return new Units(units.ofRows, units.ofColumns, ofTable);
    }

    private void addRow(int row, List<ClipCell> cells, GridColumns columns) {
        int before =
                Math.min(cells.size(), columns.figures().stream().findFirst().orElse(0));
        Stream<Unit> labels = cells.subList(0, before).stream().flatMap(cell -> Unit.ofLabel(cell.shown()).stream());
        Stream<Unit> beside = IntStream.range(before, cells.size())
                .filter(column -> !columns.figures().contains(column))
                .mapToObj(column -> Unit.alone(cells.get(column).shown()))
                .flatMap(Optional::stream);
        Stream.concat(labels, beside).findFirst().ifPresent(unit -> ofRows.put(row, unit));
    }

    /** A unit that stands once in a row of headings is that of the table, in whichever column it stands. */
    private Optional<Unit> addHeading(List<ClipCell> cells, GridColumns columns) {
        Map<Integer, Unit> found = new HashMap<>();
        IntStream.range(0, cells.size())
                .forEach(column -> Unit.in(cells.get(column).shown()).ifPresent(unit -> found.put(column, unit)));
        if (found.size() > 1) {
            columns.figures().stream()
                    .filter(found::containsKey)
                    .forEach(column -> ofColumns.putIfAbsent(column, found.get(column)));
        }
        return IntStream.range(0, cells.size())
                .filter(column -> found.size() == 1 || !columns.figures().contains(column))
                .filter(found::containsKey)
                .mapToObj(found::get)
                .findFirst();
    }

    /** The same, where nothing in the table says what all of it is counted in. */
    Units or(Optional<Unit> beside) {
        return new Units(ofRows, ofColumns, ofTable.or(() -> beside));
    }

    Unit at(int row, int column) {
        Unit above =
                Optional.ofNullable(ofColumns.get(column)).or(() -> ofTable).orElse(Unit.THOUSANDS);
        return ofRows.getOrDefault(row, above);
    }

    /** What most of the figures are counted in. */
    Unit main() {
        return ofTable.orElseGet(() -> ofColumns.values().stream()
                .findFirst()
                .or(() -> ofRows.values().stream().findFirst())
                .orElse(Unit.THOUSANDS));
    }

    /** Those that are not 1.000 kr. */
    List<Unit> others() {
        TreeSet<Unit> all = new TreeSet<>(ofRows.values());
        all.addAll(ofColumns.values());
        ofTable.ifPresent(all::add);
        all.remove(Unit.THOUSANDS);
        return List.copyOf(all);
    }
}
