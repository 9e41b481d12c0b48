package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.StandingFigures.Figure;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A cell of one of the smaller tables, put on top of what the carried proposal has there.
 *
 * @param table the table
 * @param log is told what differs
 * @param formulas reads formulas as expressions
 * @param <T> the kind of row
 */
record ListCellReading<T extends Noted<T>>(ListTable<T> table, ReadingLog log, FormulaText formulas) {
    /**
     * The row with what the cell says.
     *
     * @param where the cell in words
     * @param figure what stands there where nothing is typed
     */
    T entered(T row, Field<T> field, ReadCell cell, String where, Optional<Figure> figure) {
        if (cell.error().isPresent()
                || cell.isUncomputed() && expression(field, cell).isEmpty()) {
            log.problem(cell, Texts.of("excel.read.field-not-computed", where));
            return row;
        }
        String typed = text(field, cell);
        boolean isComputed = field.kind() == Field.Kind.FIGURE
                && field.text(row).isEmpty()
                && isOfSheet(field, cell)
                && mayStand(field, cell);
        boolean isStanding = figure.filter(stands -> stands.isIn(cell)).isPresent();
        if (isComputed || isStanding || agrees(row, field, cell, typed)) {
            return row;
        }
        Stated stated = stated(field, cell, typed);
        ImportDifference other = figure.map(
                        stands -> ImportDifference.instead(cell.address(), where, stated, stands.now(), stands.made()))
                .orElseGet(() -> ImportDifference.input(cell.address(), where, stated, before(field, row, typed)));
        if (!log.takes(other)) {
            return row;
        }
        T changed = field.typing().entered(row, typed);
        whyNot(field, changed, typed)
                .ifPresent(why -> log.problem(cell, Texts.of("excel.read.field-unread", Quoted.of(typed), where, why)));
        return changed;
    }

    /** Whether a formula there may be that of the form: of a cell that one types in only where that was so before. */
    private boolean mayStand(Field<T> field, ReadCell cell) {
        boolean wasThere = log.hasBefore() && !formulas.pointing().areBeingFound();
        return wasThere && expression(field, cell).isEmpty()
                || table.results().stream().anyMatch(column -> column.key().equals(field.key()));
    }

    /** An expression is computed later. */
    private Optional<String> whyNot(Field<T> field, T row, String typed) {
        boolean isText = field.property().kind().category() == ValueKind.Category.TEXT;
        return isText || typed.startsWith("=")
                ? Optional.empty()
                : field.typing().problem(row, Evaluation.of(List.of()));
    }

    /** The formulas of its cells. */
    private FormulaText in(Field<T> field) {
        return formulas.in(Years.ofColumn(field.key()));
    }

    private Optional<String> expression(Field<T> field, ReadCell cell) {
        return field.property().kind() == ValueKind.AMOUNT
                ? in(field).amount(cell)
                : in(field).figure(cell);
    }

    private Stated stated(Field<?> field, ReadCell cell, String typed) {
        return field.kind() == Field.Kind.FIGURE && !typed.startsWith("=") ? Stated.in(cell) : formulas.stated(typed);
    }

    private Stated before(Field<T> field, T row, String typed) {
        Stated text = Stated.of(field.text(row));
        return formulas.before(Optional.of(field.source(row)), typed.startsWith("="), text);
    }

    /** Whether it is a formula that refers to other cells: what it shows is computed, not entered. */
    boolean isOfSheet(Field<T> field, ReadCell cell) {
        return cell.isFormula()
                && expression(field, cell)
                        .filter(text -> !Expression.points(text))
                        .isEmpty();
    }

    private boolean agrees(T row, Field<T> field, ReadCell cell, String typed) {
        String source = field.source(row);
        if (in(field).isStill(source, cell)) {
            return true;
        }
        if (expression(field, cell).isPresent()) {
            return source.startsWith("=") && in(field).areSame(typed, source);
        }
        if (cell.isFormula() && Expression.points(source)) {
            return false;
        }
        Optional<BigDecimal> figure = figure(field, row);
        return figure.isPresent() && cell.exact().isPresent()
                ? Printed.areAlike(figure.get(), cell.exact().get())
                : Printed.areAlike(typed, field.text(row))
                        || Printed.areAlike(typed, source)
                        || field.typing().entered(row, typed).equals(row);
    }

    private static <T> Optional<BigDecimal> figure(Field<T> field, T row) {
        return field.property().kind().isFigure()
                ? field.property().in(row).map(value -> number(value))
                : Optional.empty();
    }

    private static BigDecimal number(Object value) {
        return value instanceof Amount amount ? amount.thousands() : (BigDecimal) value;
    }

    /** What the cell says, as if it had been typed. */
    String text(Field<T> field, ReadCell cell) {
        return switch (field.kind()) {
            case DATE -> cell.day();
            case FIGURE -> expression(field, cell).orElseGet(() -> figure(field, cell));
            default -> cell.text();
        };
    }

    private String figure(Field<T> field, ReadCell cell) {
        boolean isAmount = field.property().kind() == ValueKind.AMOUNT;
        return cell.number()
                .filter(any -> isAmount)
                .map(Printed::krone)
                .map(number -> Stated.of(number).text().replace(".", ""))
                .orElseGet(cell::text);
    }

    /** The same of a row that has come. */
    ListCellReading<T> within(ImportDifference come) {
        return new ListCellReading<>(table, log.within(come), formulas);
    }

    /** A row of the table in words. */
    String where(String label) {
        return table.name() + ", " + RowWording.name(label);
    }
}
