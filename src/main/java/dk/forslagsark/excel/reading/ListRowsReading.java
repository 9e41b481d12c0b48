package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.excel.reading.StandingFigures.Figure;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.SmallTable;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListResult.Shown;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ResultColumn;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one of the smaller tables as a sheet has them, put on top of those of the carried proposal.
 *
 * @param table the table
 * @param fields its columns that the sheet has
 * @param log is told what differs
 * @param formulas reads formulas as expressions
 * @param standing what stands where nothing is typed
 * @param <T> the kind of row
 */
record ListRowsReading<T extends Noted<T>>(
        ListTable<T> table, List<Field<T>> fields, ReadingLog log, FormulaText formulas, StandingFigures<T> standing) {
    /**
     * The proposal with the rows in the order of the sheet.
     *
     * @param sheet for each row its cells by the keys of the fields
     */
    Proposal read(Proposal before, List<Map<String, ReadCell>> sheet) {
        List<T> old = table.in(before);
        List<T> rows = new ArrayList<>();
        for (Pair pair : pairs(old, sheet)) {
            Optional<T> was = pair.before().map(old::get);
            Optional<Map<String, ReadCell>> cells = pair.read().map(sheet::get);
            if (cells.isPresent()) {
                row(was, cells.get()).ifPresent(rows::add);
            } else {
                was.filter(gone -> isKept(gone, sheet)).ifPresent(rows::add);
            }
        }
        Proposal read = settled(table.with(before, rows), rows, old);
        return log.hasBefore() || !StandingFigures.areIn(table, read) ? read : asShown(read, sheet);
    }

    /** What a formula takes from a part of Table 1 is what it shows: which part is meant, the sheet alone does not say. */
    private Proposal asShown(Proposal read, List<Map<String, ReadCell>> sheet) {
        Version version = Checks.version(read);
        List<T> rows = new ArrayList<>(table.in(version.proposal()));
        StandingFigures<T> figures = StandingFigures.of(table, version);
        for (Pair pair : pairs(rows, sheet)) {
            if (pair.before().isPresent() && pair.read().isPresent()) {
                rows.set(
                        pair.before().get(),
                        asShown(
                                rows.get(pair.before().get()),
                                sheet.get(pair.read().get()),
                                figures));
            }
        }
        return table.with(version.proposal(), rows);
    }

    private T asShown(T row, Map<String, ReadCell> cells, StandingFigures<T> figures) {
        T shown = row;
        for (Field<T> field : fields) {
            ReadCell cell = cells.get(field.key());
            boolean isOther = cell.number().isPresent()
                    && figures.in(row, field)
                            .filter(figure -> !figure.isShown(cell))
                            .isPresent();
            shown = isOther ? field.typing().entered(shown, text(field, cell)) : shown;
        }
        return shown;
    }

    private List<Pair> pairs(List<T> rows, List<Map<String, ReadCell>> sheet) {
        return RowPairs.of(
                rows.stream().map(this::key).toList(),
                sheet.stream().map(this::key).toList());
    }

    /** Notes where the figures of the rows stand, typed and computed. */
    void find(Proposal read, ListSheetTable<T> sheet) {
        for (Pair pair : pairs(table.in(read), sheet.rows())) {
            if (pair.before().isPresent() && pair.read().isPresent()) {
                int row = pair.before().get();
                sheet.rows().get(pair.read().get()).forEach((key, cell) -> stands(row, key, cell));
                Map<String, ReadCell> results = sheet.results().get(pair.read().get());
                table.results().stream()
                        .filter(column -> results.containsKey(column.ending()))
                        .forEach(column -> stands(row, column.key(), results.get(column.ending())));
            }
        }
    }

    private void stands(int row, String key, ReadCell cell) {
        SmallTable.cell(table.type(), row, key)
                .ifPresent(target -> formulas.pointing().stands(cell, Precedent.of(target)));
    }

    /**
     * The computed cells of the rows, with what they come to in a proposal.
     *
     * @param sheet the table as the sheet has it
     */
    Map<ReadCell, Result> results(Version version, ListSheetTable<T> sheet) {
        List<T> rows = table.in(version.proposal());
        Map<ReadCell, Result> results = new LinkedHashMap<>();
        for (Pair pair : pairs(rows, sheet.rows())) {
            if (pair.before().isPresent() && pair.read().isPresent()) {
                int row = pair.before().get();
                Map<String, ReadCell> cells = sheet.results().get(pair.read().get());
                table.results().stream()
                        .filter(column -> cells.containsKey(column.ending()) && !isTyped(rows.get(row), column))
                        .forEach(column -> results.put(
                                cells.get(column.ending()),
                                result(
                                        column,
                                        rows.get(row),
                                        column.values()
                                                .apply(version.smallTables())
                                                .get(row))));
            }
        }
        return results;
    }

    private Result result(ResultColumn column, T row, Shown value) {
        String title = column.title().isEmpty() ? field(column).map(Field::name).orElse("") : column.title();
        return new Result(where(fields.get(0).text(row)) + ", " + title, Stated.of(value.number()));
    }

    /** Where the column may be typed in instead. */
    private Optional<Field<T>> field(ResultColumn column) {
        return fields.stream().filter(field -> field.key().equals(column.key())).findFirst();
    }

    private boolean isTyped(T row, ResultColumn column) {
        return field(column).filter(field -> !field.source(row).isEmpty()).isPresent();
    }

    /** What else changes with a cell: an assumption that gets another name gets it in every expression. */
    private Proposal settled(Proposal proposal, List<T> rows, List<T> old) {
        Proposal settled = proposal;
        for (int i = 0; i < rows.size(); i++) {
            for (Field<T> field : old.contains(rows.get(i)) ? List.<Field<T>>of() : fields) {
                settled = field.settled().apply(settled, i);
            }
        }
        return settled;
    }

    private Optional<T> row(Optional<T> before, Map<String, ReadCell> cells) {
        if (before.isPresent()) {
            return before.map(row -> changed(row, cells));
        }
        ReadCell first = cells.values().iterator().next();
        String words = fields.stream()
                .map(field -> text(field, cells.get(field.key())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        ImportDifference come = ImportDifference.added(first.address(), where(first.text()), words);
        ListRowsReading<T> within = new ListRowsReading<>(table, fields, log.within(come), formulas, standing);
        return log.takes(come) ? Optional.of(within.changed(table.blank(), cells)) : Optional.empty();
    }

    private boolean isKept(T row, List<Map<String, ReadCell>> sheet) {
        String cell =
                sheet.isEmpty() ? "" : sheet.get(0).values().iterator().next().address();
        String words = fields.stream()
                .map(field -> field.text(row))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return key(row).isBlank()
                || !log.takes(ImportDifference.removed(cell, where(fields.get(0).text(row)), words));
    }

    private T changed(T before, Map<String, ReadCell> cells) {
        T row = before;
        String where = where(cells.values().iterator().next().text());
        for (Field<T> field : fields) {
            Optional<Figure> figure = standing.in(before, field);
            row = entered(row, field, cells.get(field.key()), where + ", " + field.name(), figure);
        }
        Map<String, ReadCell> commented = new LinkedHashMap<>();
        commented.put(CommentCells.ROW, cells.values().iterator().next());
        fields.stream().skip(1).forEach(field -> commented.put(field.key(), cells.get(field.key())));
        Comments comments = new CommentCells(log).read(before.notes().comments(), commented, where);
        return row.withNotes(row.notes().withComments(comments));
    }

    T entered(T row, Field<T> field, ReadCell cell, String where, Optional<Figure> figure) {
        if (cell.error().isPresent()
                || cell.isUncomputed() && expression(field, cell).isEmpty()) {
            log.problem(cell, "formlen (" + where + ") er ikke beregnet. Feltet er ikke læst.");
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
                .ifPresent(why -> log.problem(
                        cell,
                        Quoted.of(typed) + " (" + where + ") kan ikke læses. " + why
                                + " Det er beholdt, som det står."));
        return changed;
    }

    /** Whether a formula there may be that of the form. */
    private boolean mayStand(Field<T> field, ReadCell cell) {
        return expression(field, cell).isEmpty()
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
    private boolean isOfSheet(Field<T> field, ReadCell cell) {
        return cell.isFormula()
                && expression(field, cell)
                        .filter(text -> !Expression.points(text))
                        .isEmpty();
    }

    private boolean agrees(T row, Field<T> field, ReadCell cell, String typed) {
        String source = field.source(row);
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
    private String text(Field<T> field, ReadCell cell) {
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

    private KnownRow key(T row) {
        Set<String> figures = new HashSet<>();
        fields.stream()
                .skip(1)
                .filter(field -> !field.text(row).isBlank())
                .forEach(field -> figures.add(field.key() + ": " + field.text(row)));
        return new KnownRow(fields.get(0).text(row), figures);
    }

    private KnownRow key(Map<String, ReadCell> cells) {
        T row = table.blank();
        for (Field<T> field : fields) {
            ReadCell cell = cells.get(field.key());
            row = isOfSheet(field, cell) ? row : field.typing().entered(row, text(field, cell));
        }
        return key(row);
    }

    private String where(String label) {
        return table.name() + ", " + RowWording.name(label);
    }
}
