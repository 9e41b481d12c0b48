package dk.forslagsark.excel;

import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FieldColumns;
import dk.forslagsark.tables.ListResult.Shown;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.ResultColumn;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The smaller tables, as they stand in a form: what was typed in them and what is computed. */
final class SupplementTables {
    private static final String MARK = "X";

    private final Proposal proposal;
    private final SmallTables computed;

    private SupplementTables(Version version) {
        proposal = version.proposal();
        computed = version.smallTables();
    }

    static List<TableContent> of(Version version) {
        SupplementTables tables = new SupplementTables(version);
        List<TableContent> contents = new ArrayList<>();
        ListTables.printed().forEach(table -> contents.add(tables.content(table)));
        return contents;
    }

    private <T extends Noted<T>> TableContent content(ListTable<T> table) {
        List<Map<String, CellContent>> rows = new ArrayList<>();
        table.in(proposal).forEach(row -> rows.add(typed(table, row)));
        table.results().forEach(column -> addTo(rows, column, isTyped(table, column)));
        return new TableContent(TemplateTables.of(table), rows, ownYears(table));
    }

    /** Only where they are others than those of Table 1: else the template has them from there. */
    private Map<String, CellContent> ownYears(ListTable<?> table) {
        boolean isByYear = table.fields().stream().anyMatch(FieldColumns::isByYear);
        return isByYear && proposal.supplement().scheduleYears().isPresent()
                ? Map.of(TemplateTables.OWN_YEARS, new CellContent.OwnYears(proposal.scheduleYears()))
                : Map.of();
    }

    private <T extends Noted<T>> Map<String, CellContent> typed(ListTable<T> table, T row) {
        Map<String, CellContent> cells = new HashMap<>();
        for (FieldColumns<T> field : table.fields()) {
            field.ending().ifPresent(ending -> cells.put(ending, typed(field, row)));
        }
        return cells;
    }

    private <T> CellContent typed(FieldColumns<T> field, T row) {
        return field.isByYear()
                ? new CellContent.Marks(field.columns().apply(proposal).stream()
                        .map(year -> printed(year.text(row)))
                        .toList())
                : typed(field.property(), row);
    }

    /** A mark is printed as a capital. */
    private static String printed(String mark) {
        return mark.isEmpty() ? mark : MARK + mark.substring(1);
    }

    private static <T, V> CellContent typed(Property<T, V> property, T row) {
        return TypedContent.of(property.kind(), property.in(row));
    }

    private void addTo(List<Map<String, CellContent>> rows, ResultColumn column, boolean isTyped) {
        List<Shown> values = column.values().apply(computed);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put(column.ending(), content(values.get(i), isTyped));
        }
    }

    /** Where a figure may be typed instead, no formula of the template stands for it. */
    private static CellContent content(Shown shown, boolean isTyped) {
        return isTyped
                ? new CellContent.LastYear(shown.number(), shown.sources())
                : new CellContent.Computed(shown.number());
    }

    private static boolean isTyped(ListTable<?> table, ResultColumn column) {
        return table.fields().stream().anyMatch(field -> field.property().key().equals(column.key()));
    }
}
