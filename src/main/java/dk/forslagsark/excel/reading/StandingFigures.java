package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ResultColumn;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the rows of one of the smaller tables where a figure may be typed and is not: such as the saving of a budget.
 *
 * @param table the table
 * @param rows its rows, before those of the sheet are read
 * @param made what is computed in the proposal that is carried along
 * @param now the same with Table 1 as it is read
 * @param <T> the kind of row
 */
record StandingFigures<T extends Noted<T>>(ListTable<T> table, List<T> rows, SmallTables made, SmallTables now) {
    /**
     * A figure that is computed as long as nothing is typed.
     *
     * @param made what it came to when the workbook was made
     * @param now what it comes to
     */
    record Figure(Stated made, Stated now) {
        /** Whether the cell has it as a value, as a form has where no formula can say it. */
        boolean isIn(ReadCell cell) {
            return !cell.isFormula() && isShown(cell);
        }

        boolean isShown(ReadCell cell) {
            Stated shown = Stated.in(cell);
            return ResultComparison.areAlike(made, shown) || ResultComparison.areAlike(now, shown);
        }
    }

    static <T extends Noted<T>> StandingFigures<T> none(ListTable<T> table) {
        SmallTables nothing = new SmallTables(List.of(), List.of(), List.of());
        return new StandingFigures<>(table, List.of(), nothing, nothing);
    }

    /**
     * Those of a table whose rows are still as they are carried along.
     *
     * @param carried the proposal that is carried along, if any is
     * @param read it with Table 1 as it is read
     */
    static <T extends Noted<T>> StandingFigures<T> of(ListTable<T> table, Optional<Version> carried, Proposal read) {
        return carried.filter(made -> areIn(table, read))
                .map(made -> new StandingFigures<>(
                        table,
                        table.in(read),
                        made.smallTables(),
                        Checks.version(read).smallTables()))
                .orElseGet(() -> none(table));
    }

    /** Those of a table in a proposal as it is. */
    static <T extends Noted<T>> StandingFigures<T> of(ListTable<T> table, Version version) {
        SmallTables computed = version.smallTables();
        return new StandingFigures<>(table, table.in(version.proposal()), computed, computed);
    }

    /** Whether the table has a row, and a column that is computed as long as nothing is typed. */
    static <T extends Noted<T>> boolean areIn(ListTable<T> table, Proposal proposal) {
        return !table.in(proposal).isEmpty()
                && table.results().stream()
                        .anyMatch(column -> table.field(proposal, column.key()).isPresent());
    }

    /** Empty where something is typed, or nothing is computed. */
    Optional<Figure> in(T row, Field<T> field) {
        int index = field.source(row).isEmpty() ? rows.indexOf(row) : -1;
        return table.results().stream()
                .filter(column -> index >= 0 && column.key().equals(field.key()))
                .findFirst()
                .map(column -> new Figure(stated(column, made, index), stated(column, now, index)));
    }

    private static Stated stated(ResultColumn column, SmallTables computed, int index) {
        return Stated.of(column.values().apply(computed).get(index).number());
    }
}
