package dk.forslagsark.editor.list;

import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.RowName;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.FreeTyping;
import dk.forslagsark.tables.ListResult;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the smaller tables as the sheet shows it: its rows, and one in which a new row is typed. */
final class ListRows<T extends Noted<T>> {
    private final ListTable<T> table;
    private final Organisation organisation;
    private final List<Field<T>> fields;
    private final List<T> rows;
    private final Evaluation evaluation;
    /** Those in a column of their own, and those that stand where nothing has been typed. */
    private final Map<Boolean, List<ListResult>> results;

    ListRows(ListTable<T> table, Version version, Organisation organisation) {
        Proposal proposal = version.proposal();
        this.table = table;
        this.organisation = organisation;
        fields = table.fieldsOf(proposal);
        rows = table.in(proposal);
        evaluation = version.evaluation();
        Set<String> typed = fields.stream().map(Field::key).collect(Collectors.toSet());
        results = table.results(version.smallTables()).stream()
                .collect(Collectors.partitioningBy(result -> !typed.contains(result.key())));
    }

    List<SheetColumn<String>> columns() {
        List<SheetColumn<String>> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(column(field)));
        own().forEach(result -> columns.add(new SheetColumn<>(result.key(), result.title(), SheetColumn.Kind.FIGURE)));
        return columns;
    }

    private SheetColumn<String> column(Field<T> field) {
        SheetColumn<String> column = new SheetColumn<>(field.key(), field.title(), kind(field));
        return field.head().map(head -> column.under(head.over(), head.own())).orElse(column);
    }

    private List<ListResult> own() {
        return results.get(true);
    }

    private SheetColumn.Kind kind(Field<T> field) {
        if (field == fields.get(0)) {
            return SheetColumn.Kind.LABEL;
        }
        return switch (field.kind()) {
            case TEXT, FREE -> SheetColumn.Kind.LONG;
            case FIGURE, YEAR -> SheetColumn.Kind.FIGURE;
            case CHOICE, SUGGESTED, DATE -> SheetColumn.Kind.TEXT;
            case TICK, MARK -> SheetColumn.Kind.TICK;
        };
    }

    List<RowContent<ListRowKey, String>> contents() {
        List<RowContent<ListRowKey, String>> contents = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String number = Integer.toString(i + 1);
            contents.add(new RowContent<>(new ListRowKey.Input(i), style(i), number, Fold.NONE, cells(i)));
        }
        contents.add(new RowContent<>(ListRowKey.Own.NEW, Style.NEW, "+", Fold.NONE, newCells()));
        if (own().stream().anyMatch(result -> result.total().isPresent())) {
            contents.add(new RowContent<>(ListRowKey.Own.TOTAL, Style.TOTAL, "", Fold.NONE, totals()));
        }
        return contents;
    }

    private Style style(int index) {
        return index == 0 && table.hasHeadings() ? Style.TOTAL : Style.LINE;
    }

    private Map<String, Cell> cells(int index) {
        T row = rows.get(index);
        String label = fields.get(0).text(row);
        String name = RowName.of(label, Texts.of("page.row-without-text"));
        Map<String, Cell> cells = new HashMap<>();
        fields.forEach(field -> {
            String words = field == fields.get(0) ? field.title() : name + ", " + field.title();
            cells.put(
                    field.key(),
                    cell(field, row, words)
                            .withProblem(field.typing().problem(row, evaluation))
                            .withComment(comment(row, field)));
        });
        own().forEach(result ->
                cells.put(result.key(), computed(result, name, result.values().get(index))));
        results.get(false)
                .forEach(result -> cells.computeIfPresent(
                        result.key(),
                        (key, cell) -> cell.withHint(result.values().get(index).text())));
        return cells;
    }

    private Optional<String> comment(T row, Field<T> field) {
        Comments comments = row.notes().comments();
        return field == fields.get(0) ? comments.row() : comments.on(field.key());
    }

    private static Cell computed(ListResult result, String name, ListResult.Shown shown) {
        String why = shown.reason().map(reason -> ": " + reason).orElse("");
        return Cell.readOnly(shown.text(), name + ", " + result.title() + why);
    }

    private Map<String, Cell> totals() {
        Map<String, Cell> cells = new HashMap<>();
        cells.put(fields.get(0).key(), Cell.readOnly(Texts.of("list.total"), Texts.of("list.sum")));
        own().forEach(result -> cells.put(
                result.key(),
                Cell.readOnly(result.total().orElse(""), Texts.of("list.total") + ", " + result.title())));
        return cells;
    }

    private Map<String, Cell> newCells() {
        Map<String, Cell> cells = new HashMap<>();
        fields.forEach(field ->
                cells.put(field.key(), cell(field, table.blank(), Texts.of("page.new-row") + ", " + field.title())));
        cells.computeIfPresent(fields.get(0).key(), (key, cell) -> cell.withHint(Texts.of("page.new-row-hint")));
        return cells;
    }

    private Cell cell(Field<T> field, T row, String words) {
        String text = field.text(row);
        Cell cell =
                switch (field.kind()) {
                    case TEXT, FIGURE, YEAR -> Cell.typed(text, words);
                    case CHOICE -> Cell.choice(text, words, field.choices().apply(organisation));
                    case SUGGESTED ->
                        Cell.suggested(text, words, field.choices().apply(organisation));
                    case DATE -> Cell.date(text, words);
                    case TICK -> Cell.tick(text, words);
                    case MARK -> Cell.mark(text, words);
                    case FREE ->
                        Cell.free(text, words, FreeTyping.isFigure(text) || isHeading(row) && hasFigures(field));
                };
        return cell.withSource(evaluation.shown(field.source(row)));
    }

    private boolean isHeading(T row) {
        return table.hasHeadings() && !rows.isEmpty() && row == rows.get(0);
    }

    /** Whether all that is below the heading are figures: the heading stands to the right as they do. */
    private boolean hasFigures(Field<T> field) {
        List<String> below = rows.stream()
                .skip(1)
                .map(field::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return !below.isEmpty() && below.stream().allMatch(FreeTyping::isFigure);
    }
}
