package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The formulas in one row of a table whose years may be others than those of Table 1. Columns are counted from 0. */
final class OwnYearFormulas {
    private final TemplateTable shape;
    private final NamedRange place;
    private final int row;
    private final Inputs inputs;

    /**
     * @param place where the columns of the row are
     * @param row the row in its sheet, from 0
     */
    OwnYearFormulas(TemplateTable shape, NamedRange place, int row, Inputs inputs) {
        this.shape = shape;
        this.place = place;
        this.row = row;
        this.inputs = inputs;
    }

    /** The year after that of the column before, for as long as Table 1 has as many. */
    String year(int column) {
        return unlessBlank(inputs.yearOfTableOne(column), address(column - 1) + "+1", "\"\"");
    }

    /** By how many years the table begins later than Table 1. */
    private int shift() {
        return inputs.shift(shape);
    }

    /** Whether a year of the table comes after those of Table 1. */
    boolean isLater(int column) {
        return shift() > 0 && column + shift() >= inputs.years();
    }

    /** The sum of rows in the year of a column; empty if it cannot be said. */
    Optional<String> sum(List<RowRef> rows, int column) {
        int year = column + shift();
        if (rows.isEmpty() || year < 0) {
            return Optional.empty();
        }
        Optional<String> sum = Optional.of(year)
                .filter(any -> year < place.columns())
                .flatMap(any -> inputs.sum(rows, year, cell(column)));
        if (isLater(column)) {
            return later(rows, column).map(later -> sum.map(own -> unlessBlank(inputs.yearOfTableOne(year), own, later))
                    .orElse(later));
        }
        return shift() < 0 && column >= inputs.years() ? sum.flatMap(own -> whileShown(column, own)) : sum;
    }

    /** What rows come to in a year that Table 1 has not. */
    private Optional<String> later(List<RowRef> rows, int column) {
        return rows.get(0).block() == Block.IMPLEMENTATION
                ? Optional.of("\"\"")
                : goesOn(column).or(() -> inputs.sum(rows, inputs.years() - 1, cell(column)));
    }

    /** The amount of the year before, for as long as the column is shown. */
    Optional<String> goesOn(int column) {
        return Optional.of(column)
                .filter(any -> column > 0)
                .map(any -> unlessBlank(address(column - 1), address(column - 1), "\"\""))
                .flatMap(before -> whileShown(column, before));
    }

    /** The formula for as long as there is a year above the column. */
    private Optional<String> whileShown(int column, String formula) {
        return new NamedRanges(place.sheet().getWorkbook())
                .find(shape.name(TemplateTables.OWN_YEARS))
                .map(years -> SheetCells.at(years.sheet(), years.firstRow(), years.firstColumn() + column))
                .map(year -> unlessBlank(year.getReference(), formula, "\"\""));
    }

    private static String unlessBlank(String cell, String formula, String otherwise) {
        return "IF(%s=\"\",%s,%s)".formatted(cell, otherwise, formula);
    }

    private String address(int column) {
        return cell(column).getReference();
    }

    private XSSFCell cell(int column) {
        return SheetCells.at(place.sheet(), row, place.firstColumn() + column);
    }
}
