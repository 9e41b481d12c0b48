package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.Repetition;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Repeats the model row of a table for its rows, and fills them once all rows stand where they will stay. Does nothing
 * for a table that the template has not.
 */
final class FormRows implements RepeatedRows {
    private final XSSFWorkbook workbook;
    private final TableContent table;
    private final List<Expected> expected = new ArrayList<>();

    FormRows(XSSFWorkbook workbook, TableContent table) {
        this.workbook = workbook;
        this.table = table;
    }

    boolean isInTemplate() {
        return new NamedRanges(workbook).has(table.shape().first());
    }

    @Override
    public Repetition repetition() {
        NamedRange model = new NamedRanges(workbook).get(table.shape().first());
        int last = model.firstRow() + Math.max(0, table.rows().size() - 1);
        return new Repetition(model.sheet(), model.firstRow(), last);
    }

    @Override
    public void repeat(ProgressSpan steps) {
        NamedRanges places = new NamedRanges(workbook);
        Repetition repetition = repetition();
        repetition.copy(steps.of(repetition.count()));
        table.shape().modelRow().filter(places::has).forEach(name -> places.extend(name, repetition.last()));
    }

    /** Tells where the details stand that are entered in this table. */
    void locate(Inputs inputs) {
        int first = new NamedRanges(workbook).get(table.shape().first()).firstRow();
        if (new NamedRanges(workbook).has(table.shape().name("beløb"))) {
            table.entered().forEach(entered -> inputs.put(entered.getValue().detail(), first + entered.getKey()));
        }
    }

    /** Fills the rows, and tells what their cells must come to. */
    List<Expected> fill(Inputs inputs) {
        NamedRange first = new NamedRanges(workbook).get(table.shape().first());
        XSSFSheet sheet = first.sheet();
        if (table.isEmpty()) {
            sheet.getRow(first.firstRow()).setZeroHeight(true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            fill(table.rows().get(row), row, inputs);
        }
        fill(table.totals(), 0, inputs);
        return List.copyOf(expected);
    }

    private void fill(Map<String, CellContent> entries, int row, Inputs inputs) {
        NamedRanges places = new NamedRanges(workbook);
        entries.forEach((ending, entry) -> places.find(table.shape().name(ending))
                .ifPresent(place -> expected.addAll(new RowCells(table.shape(), place, row, inputs).fill(entry))));
    }
}
