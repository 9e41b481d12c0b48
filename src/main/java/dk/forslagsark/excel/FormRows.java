package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.Repetition;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Repeats the model row of a table for its rows, and fills them once all rows stand where they will stay. Does nothing
 * for a table that the template has not.
 *
 * <p>A template with a model row for headings has it right above that for rows. The table then always begins with a heading row;
 * it is hidden where the first row stands under no heading.
 */
final class FormRows implements RepeatedRows {
    private static final Map<String, CellContent> NO_HEADING = Map.of();

    private final XSSFWorkbook workbook;
    private final TableContent table;
    private final boolean hasHeadings;
    /** The rows as this template prints them, headings among them where it has a model for those. */
    private final List<Map<String, CellContent>> rows;

    private final List<Expected> expected = new ArrayList<>();

    FormRows(XSSFWorkbook workbook, TableContent table) {
        this.workbook = workbook;
        this.table = table;
        this.hasHeadings = table.shape()
                .headingName()
                .filter(new NamedRanges(workbook)::has)
                .isPresent();
        this.rows = rows();
    }

    boolean isInTemplate() {
        return new NamedRanges(workbook).has(table.shape().first());
    }

    @Override
    public Repetition repetition() {
        NamedRange model = model();
        int last = first() + Math.max(rows.size(), hasHeadings ? 2 : 1) - 1;
        return new Repetition(model.sheet(), model.firstRow(), last);
    }

    @Override
    public void repeat(ProgressSpan steps) {
        NamedRanges places = new NamedRanges(workbook);
        Repetition repetition = repetition();
        int first = first();
        int line = repetition.model();
        repetition.copy(row -> isHeading(row - first) ? line - 1 : line, steps.of(repetition.count()));
        Stream.concat(table.shape().modelRow(), table.shape().headingName().stream())
                .filter(places::has)
                .forEach(name -> places.extend(name, repetition.last()));
    }

    /** Tells where the details stand that are entered in this table. */
    void locate(Inputs inputs) {
        if (!new NamedRanges(workbook).has(table.shape().name(TemplateTable.AMOUNTS))) {
            return;
        }
        int first = first();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(TemplateTable.AMOUNTS) instanceof CellContent.Entered entered) {
                inputs.put(entered.detail(), first + i, table.shape());
            } else if (isHeading(i)) {
                inputs.putHeading(first + i);
            }
        }
    }

    /** Fills the rows, and tells what their cells must come to. */
    List<Expected> fill(Inputs inputs) {
        int first = first();
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), first + i, inputs);
        }
        if (table.isEmpty()) {
            hide(model().firstRow());
        }
        if (hasHeadings && (rows.isEmpty() || rows.get(0) == NO_HEADING)) {
            hide(first);
        }
        NamedRanges places = new NamedRanges(workbook);
        table.totals().forEach((ending, content) -> places.find(table.shape().name(ending))
                .ifPresent(place -> fill(place, place.firstRow(), content, inputs)));
        return List.copyOf(expected);
    }

    private void fill(Map<String, CellContent> contents, int row, Inputs inputs) {
        NamedRanges places = new NamedRanges(workbook);
        contents.forEach((ending, content) ->
                places.find(table.shape().name(ending)).ifPresent(place -> fill(place, row, content, inputs)));
    }

    private void fill(NamedRange place, int row, CellContent content, Inputs inputs) {
        expected.addAll(new RowCells(table.shape(), place, row, inputs).fill(content));
    }

    private void hide(int row) {
        SheetCells.row(model().sheet(), row).setZeroHeight(true);
    }

    private List<Map<String, CellContent>> rows() {
        if (!hasHeadings) {
            return table.rows().stream().filter(row -> !table.isHeading(row)).toList();
        }
        boolean begins = table.isEmpty() || table.isHeading(table.rows().get(0));
        return begins
                ? table.rows()
                : Stream.concat(Stream.of(NO_HEADING), table.rows().stream()).toList();
    }

    private boolean isHeading(int index) {
        return hasHeadings && (index == 0 || index < rows.size() && table.isHeading(rows.get(index)));
    }

    /** The row of the first heading, or of the first row where the template has no model for headings. */
    private int first() {
        return model().firstRow() - (hasHeadings ? 1 : 0);
    }

    private NamedRange model() {
        return new NamedRanges(workbook).get(table.shape().first());
    }
}
