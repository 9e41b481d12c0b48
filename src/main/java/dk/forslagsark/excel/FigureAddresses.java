package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.ListTables;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in a workbook the figures stand that formulas point at. One that the form does not print stands
 * in none of these.
 *
 * @param places the names of the workbook
 * @param inputs where the rows of Table 1 stand
 * @param free where the cells of free tables stand
 * @param proposal what is filled in
 * @param names what the assumptions are called
 */
record FigureAddresses(NamedRanges places, Inputs inputs, FreeCells free, Proposal proposal, DefinedNames names) {
    /** The address of the figure, with its sheet; of an assumption its name. */
    Optional<String> of(Precedent figure) {
        CellTarget target = figure.target();
        if (target instanceof Assumed assumed) {
            return Optional.of(assumed.key()).filter(names::has).map(key -> names.get(key, figure.year()));
        }
        if (target instanceof Field field) {
            return place(field)
                    .map(place -> address(place.sheet(), place.firstRow() + field.row(), place.firstColumn()));
        }
        if (target instanceof Free cell) {
            return free.of(cell).map(SheetCells::address);
        }
        if (target instanceof Sum sum) {
            int rows = sum.table().rows(proposal);
            return place(new Field(sum.table(), 0, sum.column()))
                    .filter(any -> rows > 0)
                    .map(place -> address(place.sheet(), place.firstRow(), place.firstColumn()) + ":"
                            + cell(place.firstRow() + rows - 1, place.firstColumn()));
        }
        Optional<Integer> column = figure.year()
                .filter(proposal.years()::contains)
                .map(year -> year - proposal.years().first());
        return column.flatMap(year -> byYear(target, year));
    }

    private Optional<String> byYear(CellTarget target, int year) {
        if (target instanceof Row row) {
            return Optional.ofNullable(inputs.rows().get(row.row()))
                    .flatMap(at -> inputs.column(row.row(), year).map(column -> address(inputs.sheet(), at, column)));
        }
        return target instanceof Total total
                ? places.find(TotalNames.of(total.sum()))
                        .map(place -> address(place.sheet(), place.firstRow(), place.firstColumn() + year))
                : Optional.empty();
    }

    private Optional<NamedRange> place(Field field) {
        return ListTables.printed().stream()
                .filter(table -> table.type() == field.table().type())
                .findFirst()
                .flatMap(table ->
                        places.find(TemplateTables.of(table).name(field.column().word())));
    }

    private static String address(XSSFSheet sheet, int row, int column) {
        return SheetCells.quoted(sheet.getSheetName()) + "!" + cell(row, column);
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
