package dk.forslagsark.compare;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.Format;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The smaller tables. */
final class ListShape {
    private ListShape() {}

    /** Every table as a part of the proposal. */
    static List<Part<Proposal, ?>> all(Proposal named) {
        List<Part<Proposal, ?>> all = new ArrayList<>();
        ListTables.all().forEach(table -> all.add(part(table, named)));
        return all;
    }

    private static Part<Proposal, ?> part(ListTable<?> table, Proposal named) {
        if (table == ListTables.MILESTONES) {
            return milestones();
        }
        return table == ListTables.ASSUMPTIONS ? assumptions(named) : table(table, named);
    }

    /** An assumption may have values of years that are not shown, too. */
    private static Part<Proposal, List<Assumption>> assumptions(Proposal named) {
        Part<Assumption, Map<Integer, CellEntry<BigDecimal>>> values =
                new Part<>("", ListShape::values, ListShape::valued, Entries.FIGURES_BY_YEAR);
        List<Field<Assumption>> fields = ListTables.ASSUMPTIONS.fieldsOf(named).stream()
                .filter(field -> Years.ofColumn(field.key()).isEmpty())
                .toList();
        return table(ListTables.ASSUMPTIONS, fields, List.of(values), key -> Years.ofColumn(key)
                .isPresent());
    }

    private static Map<Integer, CellEntry<BigDecimal>> values(Assumption row) {
        Map<Integer, CellEntry<BigDecimal>> values = new TreeMap<>();
        row.years().forEach(year -> Noted.entry(row, Assumption.in(year)).ifPresent(entry -> values.put(year, entry)));
        return values;
    }

    private static Assumption valued(Assumption row, Map<Integer, CellEntry<BigDecimal>> values) {
        Assumption changed = row;
        for (int year : row.years()) {
            changed = Noted.without(changed, Assumption.in(year));
        }
        for (Map.Entry<Integer, CellEntry<BigDecimal>> value : values.entrySet()) {
            changed = Noted.with(changed, Assumption.in(value.getKey()), value.getValue());
        }
        return changed;
    }

    private static <T extends Noted<T>> Part<Proposal, List<T>> table(ListTable<T> table, Proposal named) {
        return table(table, table.fieldsOf(named), List.of(), key -> false);
    }

    /** A milestone may be marked in years that are not shown, too. */
    private static Part<Proposal, List<Milestone>> milestones() {
        Part<Milestone, Map<Integer, String>> marks = new Part<>(
                "",
                ListShape::marks,
                ListShape::marked,
                new ByKey<>(year -> Integer.toString(year), Value.optional(Format::marked)));
        Field<Milestone> activity = ListTables.MILESTONES
                .fieldsOf(Proposal.blank(Years.EARLIEST + 1))
                .get(0);
        return table(ListTables.MILESTONES, List.of(activity), List.of(marks), key -> false);
    }

    private static Map<Integer, String> marks(Milestone row) {
        return row.years().stream().collect(Collectors.toMap(Function.identity(), year -> row.mark(year)
                .orElse("")));
    }

    private static Milestone marked(Milestone row, Map<Integer, String> marks) {
        return row.withYears(new TreeSet<>(marks.keySet())).withWords(new TreeMap<>(marks));
    }

    /**
     * @param more what is no field of one column
     * @param isValue whether what is typed by that key is told of in those
     */
    private static <T extends Noted<T>> Part<Proposal, List<T>> table(
            ListTable<T> table, List<Field<T>> fields, List<Part<T, ?>> more, Predicate<String> isValue) {
        List<Part<T, ?>> cells = new ArrayList<>();
        fields.stream().skip(1).map(field -> CellShape.of(field, table.blank())).forEach(cells::add);
        cells.addAll(more);
        Shape<T> figures = new Parts<>(cells);
        List<Part<T, ?>> parts = new ArrayList<>(List.of(CellShape.naming(fields.get(0), table.blank())));
        parts.addAll(cells);
        parts.addAll(beside(fields, isValue));
        Identity<T> identity = new Identity<>(fields.get(0)::text, row -> new HashSet<>(figures.cells("", row)));
        return new Part<>(table.name(), table::in, table::with, new RowList<>(new Parts<>(parts), identity));
    }

    private static <T extends Noted<T>> List<Part<T, ?>> beside(List<Field<T>> fields, Predicate<String> isValue) {
        Map<String, String> titles = fields.stream().collect(Collectors.toMap(Field::key, Field::title));
        UnaryOperator<String> title = key -> titles.getOrDefault(key, key);
        return List.of(
                otherwiseTyped(key -> titles.containsKey(key) || isValue.test(key)),
                BesideShape.comments(
                        title,
                        row -> row.notes().comments(),
                        (row, comments) -> row.withNotes(row.notes().withComments(comments))),
                BesideShape.id(
                        row -> row.notes().id(),
                        (row, id) -> row.withNotes(row.notes().withId(id))),
                BesideShape.extras(
                        row -> row.notes().extras(), (row, extras) -> row.withNotes(with(row.notes(), extras))));
    }

    /** What was typed in fields that have no column. */
    private static <T extends Noted<T>> Part<T, Map<String, String>> otherwiseTyped(Predicate<String> isColumn) {
        return new Part<>(
                "",
                row -> otherwise(isColumn, row.notes()),
                (row, typed) -> row.withNotes(with(row.notes(), isColumn, typed)),
                new ByKey<>(Function.identity(), Value.optional(Function.identity())));
    }

    private static Map<String, String> otherwise(Predicate<String> isColumn, Notes notes) {
        Map<String, String> left = new TreeMap<>(notes.typed());
        left.keySet().removeIf(isColumn);
        return left;
    }

    private static Notes with(Notes notes, Predicate<String> isColumn, Map<String, String> typed) {
        TreeMap<String, String> all = new TreeMap<>(notes.typed());
        all.keySet().removeIf(isColumn.negate());
        all.putAll(typed);
        return notes.withTyped(all);
    }

    private static Notes with(Notes notes, Extras extras) {
        return notes.withExtras(extras);
    }
}
