package dk.forslagsark.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the year cells of one row: an amount, an expression that comes to one, a text that could not be read as
 * one, or nothing.
 *
 * @param byYear calendar year to entry; a missing year is a blank cell, which is not a zero
 */
public record Amounts(SortedMap<Integer, CellEntry<Amount>> byYear) {
    public static final Amounts NONE = new Amounts(new TreeMap<>());

    public Amounts {
        SortedMap<Integer, CellEntry<Amount>> inOrder = new TreeMap<>();
        inOrder.putAll(byYear);
        byYear = Collections.unmodifiableSortedMap(inOrder);
    }

    /** The amounts of the given years. */
    public static Amounts of(Map<Integer, Amount> amounts) {
        return new Amounts(amounts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new CellEntry.Value<>(entry.getValue()),
                        (a, b) -> b,
                        TreeMap::new)));
    }

    /** For each year the sum of the rows; a year in which no row has an amount stays blank. */
    public static Amounts sum(Collection<Amounts> rows) {
        Map<Integer, Amount> sums = new HashMap<>();
        rows.forEach(row -> row.byYear.forEach(
                (year, entry) -> entry.counted().ifPresent(amount -> sums.merge(year, amount, Amount::plus))));
        return Amounts.of(sums);
    }

    /** The amount of the year; empty where the cell is blank or could not be read. */
    public Optional<Amount> in(int year) {
        return Optional.ofNullable(byYear.get(year)).flatMap(CellEntry::counted);
    }

    /** What was typed in the year and could not be read. */
    public Optional<String> unreadIn(int year) {
        return byYear.get(year) instanceof CellEntry.Unread<Amount> unread
                ? Optional.of(unread.text())
                : Optional.empty();
    }

    /** The expression in the year's cell. */
    public Optional<String> expressionIn(int year) {
        return byYear.get(year) instanceof CellEntry.Formula<Amount> formula
                ? Optional.of(formula.expression())
                : Optional.empty();
    }

    /** Whether an expression stands in any year. */
    public boolean hasFormula() {
        for (CellEntry<Amount> entry : byYear.values()) {
            if (entry instanceof CellEntry.Formula) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that stands in them is amounts, and of those years. */
    boolean isCountedIn(Years years) {
        for (Map.Entry<Integer, CellEntry<Amount>> cell : byYear.entrySet()) {
            if (!years.contains(cell.getKey()) || !(cell.getValue() instanceof CellEntry.Value)) {
                return false;
            }
        }
        return true;
    }

    public Amounts with(int year, Amount amount) {
        return with(year, new CellEntry.Value<>(amount));
    }

    public Amounts with(int year, CellEntry<Amount> entry) {
        SortedMap<Integer, CellEntry<Amount>> changed = new TreeMap<>(byYear);
        changed.put(year, entry);
        return new Amounts(changed);
    }

    /** The same with the year's cell blank. */
    public Amounts without(int year) {
        SortedMap<Integer, CellEntry<Amount>> changed = new TreeMap<>(byYear);
        changed.remove(year);
        return new Amounts(changed);
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }
}
