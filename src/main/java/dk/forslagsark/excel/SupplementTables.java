package dk.forslagsark.excel;

import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Years;
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
    private final Years years;
    private final SmallTables computed;

    private SupplementTables(Version version) {
        years = version.proposal().years();
        computed = version.smallTables();
    }

    static List<TableContent> of(Version version) {
        SupplementTables tables = new SupplementTables(version);
        List<TableContent> contents = new ArrayList<>();
        ListTables.printed().forEach(table -> contents.add(tables.content(table, version)));
        return contents;
    }

    private <T extends Noted<T>> TableContent content(ListTable<T> table, Version version) {
        List<Map<String, CellContent>> rows = new ArrayList<>();
        table.in(version.proposal()).forEach(row -> rows.add(typed(table, row)));
        table.results().forEach(column -> addTo(rows, column, isTyped(table, column)));
        return TableContent.of(TemplateTables.of(table), rows);
    }

    private <T extends Noted<T>> Map<String, CellContent> typed(ListTable<T> table, T row) {
        Map<String, CellContent> cells = new HashMap<>();
        for (FieldColumns<T> field : table.fields()) {
            field.ending().ifPresent(ending -> cells.put(ending, typed(field.property(), row)));
        }
        return cells;
    }

    private <T, V> CellContent typed(Property<T, V> property, T row) {
        return TypedContent.of(property.kind(), property.in(row), years);
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
