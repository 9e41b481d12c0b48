package dk.forslagsark.compare;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FreeTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The free tables, each known by its title. */
final class FreeTablesShape {
    private FreeTablesShape() {}

    static Part<Proposal, List<FreeTable>> part(Form form) {
        Shape<FreeTable> table = table(form);
        Identity<FreeTable> identity =
                new Identity<>(FreeTables::name, one -> new HashSet<>(rows().cells("", one.rows())));
        return new Part<>("", Proposal::freeTables, Proposal::withFreeTables, new RowList<>(table, identity));
    }

    private static Shape<FreeTable> table(Form form) {
        return new Parts<>(List.of(
                new Part<>("", FreeTable::title, FreeTable::withTitle, Value.name()),
                new Part<>(
                        "afsnit",
                        FreeTable::section,
                        FreeTable::withSection,
                        Value.of(section -> form.headingOf(new Content.Text(section)))),
                new Part<>("", FreeTable::words, FreeTable::withWords, TableTextsShape.words()),
                new Part<>("", FreeTable::rows, FreeTable::withRows, rows()),
                BesideShape.extras(
                        FreeTable::extras,
                        (FreeTable one, Extras extras) ->
                                new FreeTable(one.title(), one.section(), one.words(), one.rows(), extras))));
    }

    private static Shape<List<FreeRow>> rows() {
        List<Part<FreeRow, ?>> parts = new ArrayList<>();
        parts.add(new Part<FreeRow, Map<String, String>>(
                "",
                FreeTablesShape::cells,
                FreeTablesShape::withCells,
                new ByKey<>(Function.identity(), Value.optional(Function.identity()))));
        parts.add(BesideShape.comments(
                column -> column,
                row -> row.notes().comments(),
                (row, comments) -> row.withNotes(row.notes().withComments(comments))));
        parts.add(BesideShape.id(
                row -> row.notes().id(), (row, id) -> row.withNotes(row.notes().withId(id))));
        parts.add(BesideShape.extras(
                row -> row.notes().extras(),
                (row, extras) -> row.withNotes(row.notes().withExtras(extras))));
        Identity<FreeRow> identity = new Identity<>(
                row -> row.cell(0), row -> new HashSet<>(row.cells()), row -> row.notes().id());
        return new RowList<>(new Parts<>(parts), identity);
    }

    /** By the letters of the columns. */
    private static Map<String, String> cells(FreeRow row) {
        Map<String, String> cells = new TreeMap<>();
        FreeRow.COLUMNS.forEach(column -> column.in(row).ifPresent(text -> cells.put(column.key(), text)));
        return cells;
    }

    private static FreeRow withCells(FreeRow row, Map<String, String> cells) {
        FreeRow changed = new FreeRow(List.of(), row.notes());
        for (Property<FreeRow, String> column : FreeRow.COLUMNS) {
            changed = column.with(changed, Optional.ofNullable(cells.get(column.key())));
        }
        return changed;
    }
}
