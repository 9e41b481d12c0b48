package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is written about the tables beside their rows.
 *
 * @param byTable the words of each table; one of which nothing is written is not in it
 */
public record TableTexts(SortedMap<TableRef, TableWords> byTable) {
    public static final TableTexts NONE = new TableTexts(new TreeMap<>());

    public TableTexts {
        SortedMap<TableRef, TableWords> copy = new TreeMap<>(byTable);
        copy.values().removeIf(TableWords::isEmpty);
        byTable = Collections.unmodifiableSortedMap(copy);
    }

    /** What is written about the table. */
    public TableWords of(TableRef table) {
        return byTable.getOrDefault(table, TableWords.NONE);
    }

    /** One text of the table; empty where none is written. */
    public String text(TableRef table, TableWords.Part part) {
        return of(table).text(part);
    }

    /** Whether any table prints years of its own. */
    public boolean haveYears() {
        return byTable.values().stream().anyMatch(words -> words.firstYear().isPresent());
    }

    /** Tables of one kind, in their usual order, as the owner has arranged them: those without a place behind the others. */
    public <T> List<T> inOrder(List<T> tables, Function<T, TableRef> ref) {
        return tables.stream()
                .sorted(Comparator.comparing(
                        table -> of(ref.apply(table)).place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The same with another text there; an empty one takes it away. */
    public TableTexts with(TableRef table, TableWords.Part part, String text) {
        return with(table, of(table).with(part, text));
    }

    /** The same with other words of the table. */
    public TableTexts with(TableRef table, TableWords words) {
        SortedMap<TableRef, TableWords> changed = new TreeMap<>(byTable);
        changed.putAll(Map.of(table, words));
        return new TableTexts(changed);
    }
}
