package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a template must have of a table, if it has any of it.
 *
 * @param places where the names point
 * @param problems what is wrong, to be added to
 * @param shape the table
 */
record TableContract(NamedRanges places, List<String> problems, TemplateTable shape) {
    void check(NamedRange years) {
        Optional<NamedRange> first = places.find(shape.first());
        List<NamedRange> others = found(shape.modelRow().skip(1));
        if (first.isEmpty()) {
            others.stream().filter(other -> !isHelp(other)).findFirst().ifPresent(this::tellFirstIsMissing);
            return;
        }
        first.ifPresent(place ->
                require(place.isOneRow() && place.isOneCell(), place, Texts.of("excel.contract.one-model-row")));
        others.forEach(place -> checkOnRow(place, first.get()));
        found(shape.headingName().stream()).forEach(heading -> checkHeading(heading, first.get()));
        found(names(shape.years())).forEach(place -> checkYears(place, years));
        found(names(shape.years())).forEach(this::checkNoFormulas);
        found(names(shape.totals())).forEach(place -> checkYears(place, years));
        found(names(shape.totalCells())).forEach(this::checkOneCell);
        found(names(shape.cells())).forEach(this::checkOneCell);
        found(names(shape.help())).forEach(this::checkOneCell);
    }

    private void tellFirstIsMissing(NamedRange other) {
        problems.add(Texts.of("excel.contract.first-missing", shape.first(), other.described()));
    }

    private boolean isHelp(NamedRange place) {
        return shape.help().stream().map(shape::name).anyMatch(place.name()::equals);
    }

    private void checkOnRow(NamedRange place, NamedRange first) {
        boolean same = place.sheet() == first.sheet() && place.firstRow() == first.firstRow() && place.isOneRow();
        require(same, place, Texts.of("excel.contract.same-row", first.described()));
    }

    private void checkHeading(NamedRange heading, NamedRange first) {
        boolean above =
                heading.sheet() == first.sheet() && heading.isOneCell() && heading.firstRow() == first.firstRow() - 1;
        require(above, heading, Texts.of("excel.contract.one-cell-above", first.described()));
    }

    private void checkYears(NamedRange place, NamedRange years) {
        boolean same = place.sheet() == years.sheet()
                && place.isOneRow()
                && place.firstColumn() == years.firstColumn()
                && place.columns() == years.columns();
        require(same, place, Texts.of("excel.contract.row-of-columns", years.described()));
    }

    private void checkNoFormulas(NamedRange place) {
        require(place.rowOfCells().noneMatch(CellValue::isFormula), place, Texts.of("excel.contract.no-formulas"));
    }

    private void checkOneCell(NamedRange place) {
        require(place.isOneCell(), place, Texts.of("excel.contract.one-cell"));
    }

    private List<NamedRange> found(Stream<String> names) {
        return names.map(places::find).flatMap(Optional::stream).toList();
    }

    private Stream<String> names(List<String> endings) {
        return endings.stream().map(shape::name);
    }

    private void require(boolean holds, NamedRange place, String what) {
        if (!holds) {
            problems.add(Texts.of("excel.contract.name", place.described(), what));
        }
    }
}
