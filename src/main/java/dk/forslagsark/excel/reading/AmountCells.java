package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The year cells of a row in which amounts are entered.
 *
 * @param log is told what differs and what cannot be read
 * @param formulas reads formulas as expressions
 */
record AmountCells(ReadingLog log, FormulaText formulas) {
    /**
     * The amounts of the row: those it had, with what its cells say otherwise.
     *
     * @param cells one for each year, from the first
     * @param where the row in words
     */
    Amounts read(Amounts before, List<ReadCell> cells, Years years, String where) {
        Amounts amounts = before;
        for (int i = 0; i < cells.size(); i++) {
            int year = years.first() + i;
            Optional<CellEntry<Amount>> old =
                    Optional.ofNullable(before.byYear().get(year));
            Optional<CellEntry<Amount>> now = in(year).entry(old, cells.get(i), where + ", " + year);
            amounts = now.isPresent() ? amounts.with(year, now.get()) : amounts.without(year);
        }
        return amounts;
    }

    private AmountCells in(int year) {
        return new AmountCells(log, formulas.in(Optional.of(year)));
    }

    private Optional<CellEntry<Amount>> entry(Optional<CellEntry<Amount>> old, ReadCell cell, String where) {
        if (cell.error().isPresent()
                || cell.isUncomputed() && formulas.amount(cell).isEmpty()) {
            log.problem(cell, notComputed(cell, where));
            return old;
        }
        if (agrees(old, cell)) {
            return old;
        }
        Optional<String> expression = formulas.amount(cell);
        Stated before = formulas.before(old.flatMap(CellEntry::typed), expression.isPresent(), Stated.of(counted(old)));
        Stated stated = expression.map(formulas::stated).orElseGet(() -> stated(cell));
        Optional<String> rewritten = old.flatMap(CellEntry::typed)
                .filter(any -> cell.isFormula() && stated.number().isPresent() && stated.equals(before));
        ImportDifference difference = rewritten
                .map(typed -> formulas.rewritten(cell, where, typed))
                .orElseGet(() -> ImportDifference.input(cell.address(), where, stated, before));
        return log.takes(difference) ? typed(cell, where) : old;
    }

    /** What is typed with a unit is told with what it is read as: “-100 kr.” is -0,1. */
    private static Stated stated(ReadCell cell) {
        Optional<String> other = shownOtherwise(cell);
        if (other.isPresent()) {
            return Stated.of(other.get());
        }
        String text = cell.text().strip();
        Optional<String> read = cell.number().isPresent() || text.startsWith("=")
                ? Optional.empty()
                : DanishAmount.read(text).value().map(DanishAmount::write).filter(amount -> !amount.equals(text));
        return read.map(amount -> Stated.of(Texts.of("excel.read.read-as", text, SpokenNumber.shown(amount))))
                .orElseGet(() -> Stated.in(cell));
    }

    private static String notComputed(ReadCell cell, String where) {
        return cell.error()
                .map(error -> Texts.of("excel.read.amount-error", where, error))
                .orElseGet(() -> Texts.of("excel.read.amount-not-computed", where));
    }

    private boolean agrees(Optional<CellEntry<Amount>> old, ReadCell cell) {
        if (old.flatMap(CellEntry::typed)
                .filter(typed -> formulas.isStill(typed, cell))
                .isPresent()) {
            return true;
        }
        Optional<String> expression = formulas.amount(cell);
        if (expression.isPresent()) {
            return old.filter(CellEntry.Formula.class::isInstance)
                    .flatMap(CellEntry::typed)
                    .filter(typed -> formulas.areSame(typed, expression.get()))
                    .isPresent();
        }
        boolean isRewritten = cell.isFormula()
                && old.flatMap(CellEntry::typed).filter(Expression::points).isPresent();
        return !isRewritten && isShown(old, cell);
    }

    private static boolean isShown(Optional<CellEntry<Amount>> old, ReadCell cell) {
        if (cell.isBlank()) {
            return counted(old).isEmpty();
        }
        return cell.number()
                .map(Printed::krone)
                .filter(now ->
                        counted(old).filter(was -> was.compareTo(now) == 0).isPresent())
                .isPresent();
    }

    private static Optional<BigDecimal> counted(Optional<CellEntry<Amount>> entry) {
        return entry.flatMap(CellEntry::counted).map(Amount::thousands);
    }

    /** What the cell says, as if it had been typed. */
    private Optional<CellEntry<Amount>> typed(ReadCell cell, String where) {
        Optional<String> expression = formulas.amount(cell);
        if (expression.isPresent()) {
            return Optional.of(new CellEntry.Formula<>(expression.get(), Optional.empty()));
        }
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<String> other = shownOtherwise(cell);
        if (other.isPresent()) {
            String why = cell.isDay() ? Texts.of("excel.read.is-date") : Texts.of("excel.read.is-percentage");
            return Optional.of(unread(other.get(), cell, where, why));
        }
        return Optional.of(
                cell.number().map(number -> amount(number, cell, where)).orElseGet(() -> text(cell, where)));
    }

    /** What a figure is shown as that is no amount: a day, or per cent. */
    private static Optional<String> shownOtherwise(ReadCell cell) {
        return cell.isDay()
                ? Optional.of(cell.day())
                : cell.number()
                        .filter(any -> cell.isPercent())
                        .map(share -> DanishNumber.writeBriefly(share.movePointRight(2)) + " %");
    }

    private CellEntry<Amount> amount(BigDecimal number, ReadCell cell, String where) {
        BigDecimal krone = Printed.krone(number);
        if (!Amount.isInRange(krone)) {
            return unread(DanishNumber.writeBriefly(number), cell, where, Texts.of("excel.read.too-large"));
        }
        if (!cell.isFormula() && krone.compareTo(number) != 0) {
            log.problem(
                    cell,
                    Texts.of(
                            "excel.read.rounded",
                            SpokenNumber.writeBriefly(number),
                            where,
                            SpokenNumber.writeBriefly(krone)));
        }
        return new CellEntry.Value<>(new Amount(krone));
    }

    private CellEntry<Amount> text(ReadCell cell, String where) {
        Optional<String> expression = CellEntry.Formula.in(cell.text());
        if (expression.isPresent()) {
            return new CellEntry.Formula<>(expression.get(), Optional.empty());
        }
        Reading<Amount> reading = DanishAmount.read(cell.text());
        return reading.value()
                .<CellEntry<Amount>>map(CellEntry.Value::new)
                .orElseGet(() -> unread(
                        cell.text().strip(), cell, where, reading.problem().orElse("")));
    }

    private CellEntry<Amount> unread(String text, ReadCell cell, String where, String why) {
        log.problem(cell, Texts.of("excel.read.amount-unread", Quoted.of(SpokenNumber.shown(text)), where, why));
        return new CellEntry.Unread<>(text);
    }
}
