package dk.forslagsark.editor.table;

import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineField;
import dk.forslagsark.tables.LineText.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cells behind the years: what is said of a row beside its amounts. What it inherits is shown faintly. */
record FieldCells(Proposal proposal, Organisation organisation) {
    /** Those columns, in the usual order. */
    static List<SheetColumn<Column>> columns(Set<Attribute> shown) {
        return Attribute.ALL.stream()
                .filter(shown::contains)
                .map(column -> new SheetColumn<Column>(column, column.title(), kind(column)))
                .toList();
    }

    private static SheetColumn.Kind kind(Attribute column) {
        return column.text().kind() == Kind.COMMENT ? SheetColumn.Kind.NOTE : SheetColumn.Kind.TEXT;
    }

    /** Of a line or a detail of that name. */
    Map<Column, Cell> of(RowRef row, String name) {
        Map<Column, Cell> cells = new HashMap<>();
        for (Attribute column : Attribute.ALL) {
            LineField field = LineField.of(proposal, row, column);
            boolean follows = row instanceof DetailRef && column.text().kind() == Kind.MARK;
            String words = words(name, column);
            Cell cell = follows
                    ? Cell.readOnly("", Texts.of("table.follows-the-row", words))
                    : cell(row.block(), proposal.line(row), column, field.own(), words);
            cells.put(column, cell.withHint(field.inherited()));
        }
        return cells;
    }

    /** Of the row in which a new line is typed. */
    Map<Column, Cell> blank(Block block, String name) {
        Map<Column, Cell> cells = new HashMap<>();
        Attribute.ALL.forEach(column -> cells.put(column, cell(block, Line.BLANK, column, "", words(name, column))));
        return cells;
    }

    private Cell cell(Block block, Line line, Attribute column, String text, String words) {
        return switch (column.text().kind()) {
            case NAME -> Cell.suggested(text, words, column.text().suggestions().apply(organisation));
            case MARK ->
                column.text().holds().test(block, line) ? Cell.tick(text, words, LineFieldEdits.marks()) : Cell.NONE;
            case COMMENT -> Cell.typed(text, words);
        };
    }

    private static String words(String name, Attribute column) {
        return name + ", " + column.title().toLowerCase(Locale.ROOT);
    }
}
