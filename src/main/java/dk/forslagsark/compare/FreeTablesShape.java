package dk.forslagsark.compare;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
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
                        Texts.of("compare.section"),
                        FreeTable::section,
                        FreeTable::withSection,
                        Value.of(section -> form.headingOf(new Content.Text(section)))),
                new Part<>(
                        Texts.of("compare.after-paragraph"),
                        FreeTable::behind,
                        FreeTable::withBehind,
                        Value.of(behind -> behind.map(Object::toString).orElse(""))),
                new Part<>("", FreeTable::words, FreeTable::withWords, TableTextsShape.words()),
                new Part<>("", FreeTable::rows, FreeTable::withRows, rows()),
                BesideShape.extras(
                        FreeTable::extras,
                        (FreeTable one, Extras extras) -> new FreeTable(
                                one.title(), one.section(), one.behind(), one.words(), one.rows(), extras))));
    }

    private static Shape<List<FreeRow>> rows() {
        List<Part<FreeRow, ?>> parts = new ArrayList<>();
        parts.add(new Part<FreeRow, Map<String, Cell>>(
                "",
                FreeTablesShape::cells,
                FreeTablesShape::withCells,
                new ByKey<>(Function.identity(), Value.optional(Cell::words))));
        parts.add(BesideShape.comments(
                column -> column,
                row -> row.notes().comments(),
                (row, comments) -> row.withNotes(row.notes().withComments(comments))));
        parts.add(BesideShape.id(
                row -> row.notes().id(), (row, id) -> row.withNotes(row.notes().withId(id))));
        parts.add(BesideShape.extras(
                row -> row.notes().extras(),
                (row, extras) -> row.withNotes(row.notes().withExtras(extras))));
        Identity<FreeRow> identity =
                new Identity<>(row -> row.cell(0), row -> new HashSet<>(row.cells()), row -> row.notes()
                        .id());
        return new RowList<>(new Parts<>(parts), identity);
    }

    /** What a cell shows, and the expression that comes to it. */
    private record Cell(String text, Optional<String> typed) {
        String words() {
            return typed.map(expression -> Entries.expression(text, expression)).orElse(text);
        }
    }

    /** By the letters of the columns. */
    private static Map<String, Cell> cells(FreeRow row) {
        Map<String, Cell> cells = new TreeMap<>();
        FreeRow.COLUMNS.forEach(column -> {
            Cell cell = new Cell(column.in(row).orElse(""), row.notes().typedIn(column.key()));
            if (!cell.words().isEmpty()) {
                cells.put(column.key(), cell);
            }
        });
        return cells;
    }

    private static FreeRow withCells(FreeRow row, Map<String, Cell> cells) {
        FreeRow changed = new FreeRow(List.of(), row.notes().withTyped(new TreeMap<>()));
        for (Property<FreeRow, String> column : FreeRow.COLUMNS) {
            Optional<Cell> cell = Optional.ofNullable(cells.get(column.key()));
            changed = column.with(changed, cell.map(Cell::text).filter(text -> !text.isEmpty()));
            Optional<String> typed = cell.flatMap(Cell::typed);
            changed = typed.isPresent()
                    ? changed.withNotes(changed.notes().withTyped(column.key(), typed.get()))
                    : changed;
        }
        return changed;
    }
}
