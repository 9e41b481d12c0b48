package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.FieldColumns;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The expressions and comments of the smaller tables, as far as the template has them. */
final class SmallOrigins {
    private final Proposal proposal;
    private final ExcelFormulas formulas;
    private final NamedRanges places;
    private final List<Origin> origins = new ArrayList<>();

    SmallOrigins(XSSFWorkbook workbook, Proposal proposal, ExcelFormulas formulas) {
        this.proposal = proposal;
        this.formulas = formulas;
        this.places = new NamedRanges(workbook);
    }

    List<Origin> all() {
        ListTables.printed().stream()
                .filter(table -> places.has(TemplateTables.of(table).first()))
                .forEach(this::add);
        return List.copyOf(origins);
    }

    private <T extends Noted<T>> void add(ListTable<T> table) {
        List<T> rows = table.in(proposal);
        for (int i = 0; i < rows.size(); i++) {
            addComments(table, rows.get(i).notes().comments(), i);
            for (FieldColumns<T> field : table.fields()) {
                Optional<XSSFCell> cell = cell(table, field, i);
                expression(rows.get(i), field.property())
                        .flatMap(formula -> cell.flatMap(at -> computed(at, formula)))
                        .ifPresent(origins::add);
            }
        }
    }

    /** What has no cell of its own stands at the first of the row. */
    private <T extends Noted<T>> void addComments(ListTable<T> table, Comments comments, int row) {
        XSSFCell first = cell(places.get(TemplateTables.of(table).first()), row, 0);
        comments.row().ifPresent(text -> origins.add(Origin.commented(first, text)));
        comments.cells().forEach((key, text) -> cell(table, key, row)
                .or(() -> Optional.of(first).filter(any -> !Comments.isOfYear(key)))
                .ifPresent(cell -> origins.add(Origin.commented(cell, text))));
    }

    /** The cell of a field, also of one that has a cell for each year. */
    private <T extends Noted<T>> Optional<XSSFCell> cell(ListTable<T> table, String key, int row) {
        for (FieldColumns<T> field : table.fields()) {
            List<Field<T>> columns = field.columns().apply(proposal);
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(key)) {
                    int column = i;
                    return place(table, field)
                            .filter(place -> column < place.columns())
                            .map(place -> cell(place, row, column));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<XSSFCell> cell(ListTable<?> table, FieldColumns<?> field, int row) {
        return place(table, field).map(place -> cell(place, row, 0));
    }

    private Optional<NamedRange> place(ListTable<?> table, FieldColumns<?> field) {
        return field.ending().map(TemplateTables.of(table)::name).flatMap(places::find);
    }

    private static XSSFCell cell(NamedRange place, int row, int column) {
        return SheetCells.at(place.sheet(), place.firstRow() + row, place.firstColumn() + column);
    }

    /** The expression in the row's cell as a formula of Excel. */
    private <T extends Noted<T>, V> Optional<String> expression(T row, Property<T, V> property) {
        Optional<String> typed = Noted.entry(row, property)
                .filter(CellEntry.Formula.class::isInstance)
                .flatMap(CellEntry::typed);
        return typed.flatMap(property.kind() == ValueKind.AMOUNT ? formulas::amount : formulas::figure);
    }

    /** The cell already holds what the expression comes to, if that is anything. */
    private static Optional<Origin> computed(XSSFCell cell, String formula) {
        return cell.getCellType() == CellType.NUMERIC
                ? Optional.of(Origin.computed(
                        cell, Optional.of(formula), Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))))
                : Optional.empty();
    }
}
