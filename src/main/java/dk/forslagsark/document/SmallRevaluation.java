package dk.forslagsark.document;

import dk.forslagsark.document.PriceRates.Kind;
import dk.forslagsark.document.Revaluation.Cell;
import dk.forslagsark.document.Revaluation.Reckoned;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smaller tables at another price level: the budgets and the prices per unit, at the rates of service. */
final class SmallRevaluation {
    private final Revaluation whole;

    SmallRevaluation(Revaluation whole) {
        this.whole = whole;
    }

    /** A value with what was typed for it, where that is not simply the value. */
    private record Field<V>(Optional<V> value, Notes notes) {}

    Supplement in(Supplement supplement) {
        List<UnitPrice> prices = new ArrayList<>();
        for (UnitPrice price : supplement.unitPrices()) {
            prices.add(in(price, prices.size()));
        }
        List<Budget> budgets = new ArrayList<>();
        for (Budget budget : supplement.budgets()) {
            budgets.add(in(budget, budgets.size()));
        }
        return supplement.withUnitPrices(prices).withBudgets(budgets);
    }

    private UnitPrice in(UnitPrice row, int index) {
        String label = RowWords.of(row.label());
        Cell before = cell(Place.Page.UNIT_PRICES, index, "priceBefore", label, "Pris før, kr.");
        Cell after = cell(Place.Page.UNIT_PRICES, index, "priceAfter", label, "Pris efter, kr.");
        Field<BigDecimal> first = number(before, "priceBefore", row.priceBefore(), row.notes());
        Field<BigDecimal> second = number(after, "priceAfter", row.priceAfter(), first.notes());
        return new UnitPrice(
                row.label(), row.quantityBefore(), first.value(), row.quantityAfter(), second.value(), second.notes());
    }

    private Budget in(Budget row, int index) {
        String activity = RowWords.of(row.activity());
        Cell budget = cell(Place.Page.BUDGETS, index, "amount", activity, "Budget");
        Cell saving = cell(Place.Page.BUDGETS, index, "saving", activity, "Besparelse");
        Field<BigDecimal> first = number(budget, "amount", row.amount().map(Amount::thousands), row.notes());
        Field<BigDecimal> second = number(saving, "saving", row.saving().map(Amount::thousands), first.notes());
        return new Budget(
                row.activity(),
                row.year(),
                first.value().map(Amount::new),
                second.value().map(Amount::new),
                row.committee(),
                second.notes());
    }

    private static Cell cell(Place.Page page, int index, String field, String row, String column) {
        return new Cell(Kind.SERVICE, Place.cell(page, new Place.ListRow(index), field), row, column);
    }

    private Field<BigDecimal> number(Cell at, String field, Optional<BigDecimal> value, Notes notes) {
        Optional<String> typed = notes.typedIn(field);
        if (typed.isPresent()) {
            return typed(at, field, typed.get(), new Field<>(value, notes));
        }
        return new Field<>(value.map(number -> whole.number(at, number).orElse(number)), notes);
    }

    private Field<BigDecimal> typed(Cell at, String field, String typed, Field<BigDecimal> before) {
        if (!typed.startsWith("=") || before.value().isEmpty()) {
            whole.keep(at, typed);
            return before;
        }
        Optional<Reckoned> after = whole.expression(at, typed, before.value().get());
        return after.map(text -> new Field<>(
                        Optional.of(text.result()), before.notes().withTyped(field, text.expression())))
                .orElse(before);
    }
}
