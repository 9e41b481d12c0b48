package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.Repetition;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.SectionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The free tables of a section: copies of the model rows, below them all. The model rows themselves are hidden. */
final class FreeTableRows implements RepeatedRows {
    private static final float GAP = 9;

    private final XSSFWorkbook workbook;
    private final FreeTableNames names;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();

    /** Where each row stands; empty while that is below the model rows. */
    private List<Integer> placed = List.of();

    /**
     * A row that is printed.
     *
     * @param model the name of its model row
     * @param cells what stands in it, from the left
     * @param table the table it is of
     */
    private record PrintedRow(String model, List<String> cells, FreeTable table) {}

    /**
     * Where a table is among the rows.
     *
     * @param table its index among all of the proposal
     * @param leadIn the first row above it
     * @param title its caption
     * @param note the first row below it
     * @param gap the last
     */
    private record Extent(int table, int leadIn, int title, int note, int gap) {}

    FreeTableRows(XSSFWorkbook workbook, FreeTableNames names, Proposal proposal) {
        this.workbook = workbook;
        this.names = names;
        SectionParts.order(proposal, names.section())
                .forEach(table -> add(proposal.freeTables().get(table), table));
    }

    private void add(FreeTable table, int index) {
        int leadIn = rows.size();
        paragraphs(table, Part.LEAD_IN, names.leadIn());
        int title = rows.size();
        rows.add(new PrintedRow(names.title(), List.of(table.title().strip()), table));
        for (FreeRow row : table.rows()) {
            boolean isHead = row == table.rows().get(0);
            rows.add(new PrintedRow(isHead ? names.head() : names.cells(), row.cells(), table));
        }
        int note = rows.size();
        paragraphs(table, Part.NOTE, names.note());
        extents.add(new Extent(index, leadIn, title, note, rows.size()));
        rows.add(new PrintedRow(names.note(), List.of(""), table));
    }

    private void paragraphs(FreeTable table, Part part, String model) {
        CellValue.clean(table.words().text(part))
                .strip()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> rows.add(new PrintedRow(model, List.of(text), table)));
    }

    @Override
    public Repetition repetition() {
        NamedRange last = place(names.note());
        return new Repetition(last.sheet(), last.firstRow(), last.firstRow() + rows.size());
    }

    @Override
    public void repeat(ProgressSpan steps) {
        Repetition repetition = repetition();
        int first = first();
        repetition.copy(row -> place(rows.get(row - first).model()).firstRow(), steps.of(repetition.count()));
        names.all().forEach(name -> place(name).cell().getRow().setZeroHeight(true));
        nameTables();
    }

    /** So that each is found again, wherever it is moved to. */
    private void nameTables() {
        NamedRanges places = new NamedRanges(workbook);
        int first = first();
        for (int i = 0; i < extents.size(); i++) {
            Extent extent = extents.get(i);
            int title = first + extent.title();
            places.define(names.leadIn(i + 1), place(names.title()), first + extent.leadIn(), title);
            places.define(names.title(i + 1), place(names.title()), title, title);
            places.define(names.note(i + 1), place(names.note()), first + extent.note(), first + extent.gap());
        }
    }

    /** The model rows. */
    CellRangeAddress models() {
        int first = place(names.leadIn()).firstRow();
        return new CellRangeAddress(first, place(names.note()).firstRow(), 0, 0);
    }

    /** The rows of some of the tables, which stand below each other. */
    CellRangeAddress rowsOf(List<Integer> tables) {
        List<Extent> own = extents.stream()
                .filter(extent -> tables.contains(extent.table()))
                .toList();
        return new CellRangeAddress(
                first() + own.get(0).leadIn(), first() + own.get(own.size() - 1).gap(), 0, 0);
    }

    /** Lets the rows stand elsewhere: each is told where it comes from there. */
    void moved(IntUnaryOperator after, int firstBefore) {
        placed = IntStream.range(0, rows.size())
                .map(row -> after.applyAsInt(firstBefore + row))
                .boxed()
                .toList();
    }

    /** Tells where the cells of the tables stand. */
    void locate(FreeCells cells) {
        NamedRange model = place(names.cells());
        FreeTableColumns columns = new FreeTableColumns(model);
        for (Extent extent : extents) {
            List<Integer> starts = columns.starts(rows.get(extent.title()).table());
            int head = extent.title() + 1;
            for (int row = head; row < extent.note(); row++) {
                for (int i = 0; i < starts.size(); i++) {
                    cells.put(
                            new Free(extent.table(), row - head, i),
                            SheetCells.at(model.sheet(), at(row), starts.get(i)));
                }
            }
        }
    }

    /** Fills the rows, and tells what the figures in them must come to. */
    List<Expected> fill() {
        List<Expected> expected = new ArrayList<>();
        FreeTableColumns columns = new FreeTableColumns(place(names.cells()));
        for (int i = 0; i < rows.size(); i++) {
            PrintedRow row = rows.get(i);
            int at = at(i);
            if (isCells(row)) {
                expected.addAll(columns.fill(at, row.cells(), row.table()));
            } else {
                write(row, cell(row, at));
            }
        }
        return expected;
    }

    private void write(PrintedRow row, XSSFCell cell) {
        String text = row.cells().get(0);
        if (row.model().equals(names.title())) {
            CellValue.put(cell, cell.getStringCellValue() + text);
        } else {
            CellValue.put(cell, text);
        }
        if (text.isEmpty() && !row.model().equals(names.title())) {
            cell.getRow().setHeightInPoints(GAP);
        }
    }

    private boolean isCells(PrintedRow row) {
        return row.model().equals(names.head()) || row.model().equals(names.cells());
    }

    private XSSFCell cell(PrintedRow row, int at) {
        NamedRange model = place(row.model());
        return SheetCells.at(model.sheet(), at, model.firstColumn());
    }

    Section section() {
        return names.section();
    }

    XSSFSheet sheet() {
        return place(names.note()).sheet();
    }

    /** Where a row stands. */
    private int at(int row) {
        return placed.isEmpty() ? first() + row : placed.get(row);
    }

    int first() {
        return place(names.note()).firstRow() + 1;
    }

    private NamedRange place(String name) {
        return new NamedRanges(workbook).get(name);
    }
}
