package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What other tables say of the rows in which amounts are entered.
 *
 * @param committees where the committee of each row stands
 * @param pools the cells in which it is marked that the innovation pool pays for a row
 */
record RowAttributes(Map<Integer, ReadCell> committees, Map<Integer, Set<ReadCell>> pools) {
    private static final String COMMITTEE = "_udvalg";

    static RowAttributes in(NamedRanges places, Block block, SheetYears years) {
        RowAttributes attributes = new RowAttributes(new HashMap<>(), new HashMap<>());
        for (AreaPlace place : AreaPlace.all()) {
            attributes.addCommittees(places, TemplateTables.committees(block, place), years);
            attributes.addPools(places, TemplateTables.area(block, place), years);
        }
        Stream.concat(
                        Stream.of(TemplateNames.label(block)),
                        AreaPlace.all().stream()
                                .map(place -> TemplateTables.area(block, place).first()))
                .forEach(label -> attributes.addNamed(places, label));
        return attributes;
    }

    private void addCommittees(NamedRanges places, TemplateTable shape, SheetYears years) {
        Optional<SheetRows> rows = SheetRows.of(places, shape.modelRow());
        Optional<ReadCell> committee = Optional.empty();
        for (int row : rows.map(SheetRows::rows).orElse(List.of())) {
            Optional<ReadCell> named = rows.get().cell(shape.first(), row).filter(cell -> !cell.isBlank());
            committee = named.isPresent() ? named : committee;
            Optional<ReadCell> own = committee;
            List<ReadCell> amounts = cells(rows.get(), shape, row, years).stream()
                    .filter(cell -> !looksThroughAll(cell))
                    .toList();
            Stream.concat(FormulaRows.in(amounts).stream(), FormulaRows.in(amounts, years.shift(shape)).stream())
                    .forEach(entered -> own.ifPresent(cell -> committees.put(entered, cell)));
        }
    }

    private static List<ReadCell> cells(SheetRows rows, TemplateTable shape, int row, SheetYears years) {
        return rows.years(
                shape.name(TemplateTable.AMOUNTS), row, years.of(shape).count());
    }

    /** A formula that looks through all rows says nothing of each. */
    private static boolean looksThroughAll(ReadCell cell) {
        return cell.formula().filter(formula -> formula.contains("SUMIFS(")).isPresent();
    }

    /** A form may have a column in which the committee of each row stands. */
    private void addNamed(NamedRanges places, String label) {
        String name = label.substring(0, label.lastIndexOf('_')) + COMMITTEE;
        Optional<SheetRows> rows = SheetRows.of(places, Stream.of(label, name)).filter(any -> places.has(name));
        for (int row : rows.map(SheetRows::rows).orElse(List.of())) {
            rows.get()
                    .cell(name, row)
                    .filter(cell -> !cell.isBlank() && !cell.isFormula())
                    .ifPresent(cell -> committees.put(row, cell));
        }
    }

    private void addPools(NamedRanges places, TemplateTable shape, SheetYears years) {
        Optional<SheetRows> rows =
                SheetRows.of(places, shape.modelRow()).filter(any -> places.has(shape.name("pulje")));
        for (int row : rows.map(SheetRows::rows).orElse(List.of())) {
            Set<Integer> entered = FormulaRows.in(cells(rows.get(), shape, row, years), years.shift(shape));
            rows.get().cell(shape.name("pulje"), row).ifPresent(mark -> Stream.concat(Stream.of(row), entered.stream())
                    .forEach(of -> pools.computeIfAbsent(of, any -> new LinkedHashSet<>())
                            .add(mark)));
        }
    }

    /** Where the committee of a row stands; empty where the workbook does not say. */
    Optional<ReadCell> committee(ReadCell label) {
        return Optional.ofNullable(committees.get(label.row()));
    }

    /** The committee that a cell says; empty for none. */
    static Optional<String> named(ReadCell cell) {
        String name = cell.text().strip();
        return Optional.of(name).filter(any -> !name.isEmpty() && !name.equals(TableWording.NO_COMMITTEE));
    }

    /** The cells in which a row and its details are marked. */
    List<ReadCell> pools(SheetLine line) {
        return Stream.concat(Stream.of(line.label()), line.details().stream().map(SheetLine.Part::label))
                .flatMap(label -> pools.getOrDefault(label.row(), Set.of()).stream())
                .distinct()
                .toList();
    }
}
