package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.reading.FreeTableCells.Row;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.tables.FreeTyping;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a free table as a sheet has them, put on top of those of the carried proposal.
 *
 * @param where the table in words
 * @param table its index
 * @param log is told what differs
 * @param formulas reads formulas as expressions
 */
record FreeRowsReading(String where, int table, ReadingLog log, FormulaText formulas) {
    /** Decimals from which on a figure of a formula is more than we write. */
    private static final int WRITTEN = 10;

    /** Decimals from which on two figures are the same but for what floating point made of one. */
    private static final int NOISE = 8;

    /** The rows in the order of the sheet. */
    List<FreeRow> read(List<FreeRow> before, List<Row> sheet) {
        List<FreeRow> rows = new ArrayList<>();
        List<Pair> pairs = RowPairs.of(
                before.stream().map(row -> key(row.cells())).toList(),
                sheet.stream().map(row -> key(row.texts())).toList());
        for (Pair pair : pairs) {
            Optional<FreeRow> old = pair.before().map(before::get);
            Optional<Row> now = pair.read().map(sheet::get);
            if (now.isEmpty()) {
                old.filter(gone -> isKept(gone, sheet)).ifPresent(rows::add);
            } else {
                stands(now.get(), rows.size());
                old.map(row -> changed(row, now.get(), log))
                        .or(() -> added(now.get()))
                        .ifPresent(rows::add);
            }
        }
        return List.copyOf(rows);
    }

    private void stands(Row row, int index) {
        for (int column = 0; column < row.cells().size(); column++) {
            Free target = new Free(table, index, column);
            formulas.pointing().stands(row.cells().get(column), Precedent.of(target));
        }
    }

    private boolean isKept(FreeRow row, List<Row> sheet) {
        String cell = sheet.isEmpty() ? "" : sheet.get(0).cells().get(0).address();
        return key(row.cells()).isBlank()
                || !log.takes(ImportDifference.removed(cell, where(row.cell(0)), words(row.cells())));
    }

    private Optional<FreeRow> added(Row row) {
        ImportDifference come = ImportDifference.added(
                row.cells().get(0).address(), where(row.texts().get(0)), words(row.texts()));
        return log.takes(come) ? Optional.of(changed(FreeRow.BLANK, row, log.within(come))) : Optional.empty();
    }

    private FreeRow changed(FreeRow before, Row row, ReadingLog cells) {
        FreeRow changed = before;
        String label = where(row.texts().get(0));
        for (int i = 0; i < row.cells().size(); i++) {
            FreeTyping typing = new FreeTyping(FreeRow.COLUMNS.get(i));
            String at = label + ", " + typing.property().key();
            changed = entered(changed, typing, row.cells().get(i), row.texts().get(i), at, cells);
        }
        return changed;
    }

    FreeRow entered(FreeRow row, FreeTyping typing, ReadCell cell, String text, String where, ReadingLog told) {
        Optional<String> said = formulas.figure(cell);
        if (cell.error().isPresent() || cell.isUncomputed() && said.isEmpty()) {
            told.problem(cell, Texts.of("excel.read.field-not-computed", where));
            return row;
        }
        String now = said.orElseGet(() -> written(cell, text));
        return agrees(row, typing, cell, now) || !told.takes(difference(row, typing, cell, now, where))
                ? row
                : typing.entered(row, now);
    }

    private boolean agrees(FreeRow row, FreeTyping typing, ReadCell cell, String now) {
        Optional<String> typed = Optional.of(typing.source(row)).filter(any -> typing.isComputed(row));
        if (typed.filter(before -> formulas.isStill(before, cell)).isPresent()) {
            return true;
        }
        if (formulas.figure(cell).isPresent()) {
            return typed.filter(before -> formulas.areSame(before, now)).isPresent();
        }
        boolean isRewritten =
                cell.isFormula() && typed.filter(Expression::points).isPresent();
        return !isRewritten && areAlike(now, before(row, typing));
    }

    private ImportDifference difference(FreeRow row, FreeTyping typing, ReadCell cell, String now, String at) {
        Optional<String> expression = formulas.figure(cell);
        if (expression.isEmpty() && typing.isComputed(row) && areAlike(now, before(row, typing))) {
            return formulas.rewritten(cell, at, typing.source(row));
        }
        Stated before = formulas.before(
                Optional.of(typing.source(row)), expression.isPresent(), Stated.of(before(row, typing)));
        return ImportDifference.input(
                cell.address(), at, expression.map(formulas::stated).orElse(Stated.of(now)), before);
    }

    private static String before(FreeRow row, FreeTyping typing) {
        return typing.property().in(row).orElse("");
    }

    /** A figure as it is shown there; what a formula comes to that only Excel can say, without what floating point adds. */
    private static String written(ReadCell cell, String text) {
        if (!cell.isFormula() && cell.isGrouped()) {
            return cell.number().map(DanishNumber::writeBriefly).orElse(text);
        }
        return cell.exact()
                .filter(any -> cell.isFormula())
                .map(figure -> figure.setScale(WRITTEN, RoundingMode.HALF_UP))
                .map(figure -> Stated.of(figure).text().replace(".", ""))
                .orElse(text);
    }

    private static boolean areAlike(String one, String other) {
        return shown(one).equals(shown(other));
    }

    private static KnownRow key(List<String> cells) {
        Set<String> others = new HashSet<>();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                others.add(i + ": " + shown(cells.get(i)));
            }
        }
        return new KnownRow(cells.isEmpty() ? "" : shown(cells.get(0)), others);
    }

    /** A figure is the same however it is written. */
    private static String shown(String text) {
        return FreeTyping.figure(text)
                .map(figure -> figure.setScale(NOISE, RoundingMode.HALF_UP))
                .map(figure -> figure.stripTrailingZeros().toPlainString())
                .orElseGet(() -> Printed.text(text));
    }

    private static String words(List<String> cells) {
        return String.join("; ", cells);
    }

    private String where(String label) {
        return where + ", " + RowWording.name(label);
    }
}
