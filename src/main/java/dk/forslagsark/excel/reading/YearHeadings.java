package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years that stand above the amounts, a column each. Columns follow each other by a year; which years they are is what
 * most of their headings say, so that one that is gone or typed over moves no amount.
 *
 * @param cells one for each column, used or not
 */
record YearHeadings(List<ReadCell> cells) {
    static YearHeadings of(NamedRanges places) {
        return new YearHeadings(places.find(TemplateNames.YEARS).stream()
                .flatMap(NamedRange::rowOfCells)
                .map(ReadCell::of)
                .toList());
    }

    /** Whether they are entered here; else they are in cells of their own, and these follow. */
    boolean areEntered() {
        return columns().anyMatch(column -> !cells.get(column).isFormula());
    }

    /** The year of the first column, if any has one. */
    Optional<Integer> first() {
        Map<Integer, Long> said = columns()
                .map(column -> year(column).orElseThrow() - column)
                .collect(Collectors.groupingBy(year -> year, LinkedHashMap::new, Collectors.counting()));
        long most = said.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return said.entrySet().stream()
                .filter(year -> year.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The year of the last column that has a heading. */
    Optional<Integer> last() {
        return first().flatMap(first -> columns().reduce((one, next) -> next).map(column -> first + column));
    }

    /** Tells of headings that say something else than what their column is read as. */
    void tell(Years years, ReadingLog log) {
        IntStream.range(0, Math.min(years.count(), cells.size()))
                .filter(column -> !cells.get(column).isUncomputed())
                .filter(column -> !year(column).equals(Optional.of(years.first() + column)))
                .forEach(column -> log.problem(
                        cells.get(column),
                        Texts.of("excel.read.heading-differs", cells.get(column).text(), years.first() + column)));
    }

    /** Tells of amounts that are typed in the columns behind those of the years. */
    void tellOfAmountsBeside(NamedRanges places, Years years, ReadingLog log) {
        Stream.of(Block.values())
                .flatMap(block -> places.find(TemplateNames.amounts(block)).stream())
                .flatMap(NamedRange::allCells)
                .map(ReadCell::of)
                .filter(cell -> !cell.isBlank() && !cell.isFormula())
                .filter(cell -> isBeside(cell, years))
                .forEach(cell -> log.problem(cell, Texts.of("excel.read.no-year", cell.text())));
    }

    private boolean isBeside(ReadCell cell, Years years) {
        return !cells.isEmpty() && cell.column() >= cells.get(0).column() + years.count();
    }

    private Stream<Integer> columns() {
        return IntStream.range(0, cells.size())
                .filter(column -> year(column).isPresent())
                .boxed();
    }

    private Optional<Integer> year(int column) {
        return cells.get(column).number().filter(TermCells::isYear).map(Number::intValue);
    }
}
