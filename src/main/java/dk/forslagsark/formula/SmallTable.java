package dk.forslagsark.formula;

import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A smaller table whose cells may be pointed at.
 *
 * @param type what its rows are
 * @param title what it is called in expressions
 * @param named what a row is called
 * @param columns its columns that have figures, typed and computed
 * @param result what the computed column comes to in a row
 * @param <T> the kind of row
 */
public record SmallTable<T extends Noted<T>>(
        RowType<T> type, String title, Property<T, String> named, List<Figure> columns, Function<T, Computed> result) {
    /**
     * A column of figures.
     *
     * @param key what the file calls the field, or what the computed column is known by
     * @param word what it is called in expressions, as in the names of a template
     * @param isSummed whether the rows together come to something
     */
    public record Figure(String key, String word, boolean isSummed) {
        private static Figure of(Property<?, ?> property, String word) {
            return new Figure(property.key(), word, false);
        }

        private Figure summed() {
            return new Figure(key, word, true);
        }
    }

    static final SmallTable<Staffing> STAFFING = new SmallTable<>(
            Staffing.ROWS,
            "Personale",
            Staffing.LABEL,
            List.of(
                    Figure.of(Staffing.BEFORE, "før").summed(),
                    Figure.of(Staffing.AFTER, "efter").summed(),
                    new Figure(StaffingChange.KEY, "ændring", true)),
            row -> StaffingChange.of(row).change());

    static final SmallTable<UnitPrice> UNIT_PRICES = new SmallTable<>(
            UnitPrice.ROWS,
            "Enhedspriser",
            UnitPrice.LABEL,
            List.of(
                    Figure.of(UnitPrice.QUANTITY_BEFORE, "antal_før"),
                    Figure.of(UnitPrice.PRICE_BEFORE, "pris_før"),
                    Figure.of(UnitPrice.QUANTITY_AFTER, "antal_efter"),
                    Figure.of(UnitPrice.PRICE_AFTER, "pris_efter"),
                    new Figure(UnitPriceEffect.KEY, "virkning", true)),
            row -> UnitPriceEffect.of(row).effect());

    static final SmallTable<Budget> BUDGETS = new SmallTable<>(
            Budget.ROWS,
            "Budgetter",
            Budget.ACTIVITY,
            List.of(
                    Figure.of(Budget.AMOUNT, "beløb").summed(),
                    Figure.of(Budget.SAVING, "besparelse").summed(),
                    new Figure(BudgetShare.KEY, "andel", false)),
            row -> BudgetShare.percent(row.amount(), row.saving()));

    static final List<SmallTable<?>> ALL = List.of(STAFFING, UNIT_PRICES, BUDGETS);

    /** The cell of that column, typed or computed, by what the column is known by; empty where it has no figures. */
    public static Optional<CellTarget> cell(RowType<?> type, int row, String key) {
        return ALL.stream().filter(table -> table.type == type).findFirst().flatMap(table -> table.column(key)
                .map(column -> new CellTarget.Field(table, row, column)));
    }

    /** What the rows come to in that column; empty where they come to nothing together. */
    public static Optional<CellTarget> sum(RowType<?> type, String key) {
        return ALL.stream().filter(table -> table.type == type).findFirst().flatMap(table -> table.summed(key)
                .map(column -> new CellTarget.Sum(table, column)));
    }

    /** The columns that are summed. */
    List<Figure> sums() {
        return columns.stream().filter(Figure::isSummed).toList();
    }

    /** The column of that word, if its rows come to something together. */
    Optional<Figure> summed(String word) {
        return column(word).filter(Figure::isSummed);
    }

    static Optional<SmallTable<?>> called(String title) {
        return ALL.stream().filter(table -> table.title.equalsIgnoreCase(title)).findFirst();
    }

    /** How many rows it has. */
    public int rows(Proposal proposal) {
        return in(proposal).size();
    }

    List<T> in(Proposal proposal) {
        return proposal.rows(type);
    }

    /** What the row of that index is called. */
    String label(Proposal proposal, int row) {
        return label(in(proposal).get(row));
    }

    String label(T row) {
        return named.in(row).orElse("");
    }

    /** The proposal with a row of that label more, below the others. */
    Proposal withRow(Proposal proposal, String label) {
        T row = named.with(type.blank(), Optional.of(label));
        return proposal.withRows(
                type, Stream.concat(in(proposal).stream(), Stream.of(row)).toList());
    }

    /** The column of that word; the key will do. */
    Optional<Figure> column(String word) {
        return columns.stream()
                .filter(column -> column.word.equalsIgnoreCase(word) || column.key.equals(word))
                .findFirst();
    }

    /** The field that is typed in the column; none where the column is computed. */
    Optional<Property<T, ?>> typed(String key) {
        for (Property<T, ?> property : type.properties()) {
            if (property.key().equals(key)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
