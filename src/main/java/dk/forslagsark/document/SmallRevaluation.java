package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Revaluation.Cell;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The smaller tables at another price level: the budgets and the prices per unit, at the rates of service. */
final class SmallRevaluation {
    private final Revaluation whole;

    SmallRevaluation(Revaluation whole) {
        this.whole = whole;
    }

    /** A value with what was typed for it, where that is not simply the value. */
    private record Value(Optional<BigDecimal> value, Notes notes) {}

    /** A cell and what the notes of its row call it. */
    private record Typed(Cell cell, String field) {}

    Supplement in(Supplement supplement) {
        List<UnitPrice> prices = new ArrayList<>();
        for (UnitPrice price : supplement.rows(UnitPrice.ROWS)) {
            prices.add(in(price, prices.size()));
        }
        List<Budget> budgets = new ArrayList<>();
        for (Budget budget : supplement.rows(Budget.ROWS)) {
            budgets.add(in(budget, budgets.size()));
        }
        return supplement.withRows(UnitPrice.ROWS, prices).withRows(Budget.ROWS, budgets);
    }

    private UnitPrice in(UnitPrice row, int index) {
        String label = RowWords.of(row.label());
        Typed before = typed(Place.Page.UNIT_PRICES, index, "priceBefore", label, "Pris før, kr.");
        Typed after = typed(Place.Page.UNIT_PRICES, index, "priceAfter", label, "Pris efter, kr.");
        Value first = number(before, row.priceBefore(), row.notes(), whole::numberOf);
        Value second = number(after, row.priceAfter(), first.notes(), whole::numberOf);
        return row.withPriceBefore(first.value()).withPriceAfter(second.value()).withNotes(second.notes());
    }

    private Budget in(Budget row, int index) {
        String activity = RowWords.of(row.activity());
        Typed budget = typed(Place.Page.BUDGETS, index, "amount", activity, "Budget");
        Typed saving = typed(Place.Page.BUDGETS, index, "saving", activity, "Besparelse");
        Value first = number(budget, row.amount().map(Amount::thousands), row.notes(), whole::amountOf);
        Value second = number(saving, row.saving().map(Amount::thousands), first.notes(), whole::amountOf);
        return row.withAmount(first.value().map(Amount::new))
                .withSaving(second.value().map(Amount::new))
                .withNotes(second.notes());
    }

    private static Typed typed(Place.Page page, int index, String field, String row, String column) {
        return new Typed(new Cell(Kind.SERVICE, Place.cell(page, index, field), row, column), field);
    }

    private Value number(
            Typed cell, Optional<BigDecimal> value, Notes notes, Function<String, Reading<BigDecimal>> compute) {
        Cell at = cell.cell();
        Optional<String> typed = notes.typedIn(cell.field());
        Optional<String> expression = typed.flatMap(CellEntry.Formula::in);
        if (typed.isEmpty()) {
            return new Value(value.map(number -> whole.number(at, number).orElse(number)), notes);
        }
        if (expression.isEmpty() || value.isEmpty()) {
            whole.keep(at, typed.get());
            return new Value(value, notes);
        }
        return whole.expression(at, expression.get(), value.get(), compute)
                .map(after -> new Value(Optional.of(after.result()), notes.withTyped(cell.field(), after.expression())))
                .orElse(new Value(value, notes));
    }
}
