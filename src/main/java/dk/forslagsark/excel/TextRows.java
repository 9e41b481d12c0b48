package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.Repetition;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.sheet.TextBox;
import dk.forslagsark.excel.sheet.TextBoxes;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Spreads a long text over as many rows as it needs, one for each paragraph, as no row of Excel is higher than 409 points
 * and none is broken between two pages.
 *
 * <p>A long paragraph goes on in the next row, where a sentence ends. There the row before it ends with a space, so that the
 * text can be put together again.
 */
final class TextRows implements RepeatedRows {
    private static final float BLANK_LINE = 6;

    private final XSSFWorkbook workbook;
    private final String name;
    private final List<Paragraph> rows;

    /** For each row how many paragraphs with words there are down to it. */
    private final List<Integer> paragraphs = new ArrayList<>();

    /** Where each row stands; empty while that is below each other. */
    private List<Integer> placed = List.of();

    /**
     * @param workbook that is filled, its columns as wide as they will be
     * @param name of a model row that the workbook has
     * @param text what goes there
     * @param boxes of the cells of the workbook
     */
    TextRows(XSSFWorkbook workbook, String name, RichText text, TextBoxes boxes) {
        this.workbook = workbook;
        this.name = name;
        this.rows = rows(text, boxes.of(model().cell()));
    }

    @Override
    public Repetition repetition() {
        NamedRange model = model();
        return new Repetition(model.sheet(), model.firstRow(), model.firstRow() + Math.max(0, rows.size() - 1));
    }

    @Override
    public void repeat(ProgressSpan steps) {
        Repetition repetition = repetition();
        repetition.copy(steps.of(repetition.count()));
        new NamedRanges(workbook).extend(name, repetition.last());
    }

    /** Its rows with the paragraphs from one to another, in order of those with words; the first of them counts as 1. */
    CellRangeAddress rowsOf(int first, int last) {
        int top = model().firstRow();
        int from = (int) paragraphs.stream().filter(number -> number < first).count();
        int to = (int) paragraphs.stream().filter(number -> number <= last).count();
        return new CellRangeAddress(top + from, top + Math.max(from, to - 1), 0, 0);
    }

    /** Lets the rows stand elsewhere. */
    void moved(IntUnaryOperator after, int firstBefore) {
        placed = IntStream.range(0, rows.size())
                .map(row -> after.applyAsInt(firstBefore + row))
                .boxed()
                .toList();
    }

    /** The name of its rows. */
    String name() {
        return name;
    }

    XSSFSheet sheet() {
        return model().sheet();
    }

    int first() {
        return model().firstRow();
    }

    void fill() {
        NamedRange model = model();
        if (rows.isEmpty()) {
            model.cell().getRow().setZeroHeight(true);
        }
        for (int i = 0; i < rows.size(); i++) {
            int row = placed.isEmpty() ? model.firstRow() + i : placed.get(i);
            fill(SheetCells.at(model.sheet(), row, model.firstColumn()), rows.get(i));
        }
    }

    private static void fill(XSSFCell cell, Paragraph paragraph) {
        RichCell.put(cell, paragraph);
        if (paragraph.runs().isEmpty()) {
            cell.getRow().setHeightInPoints(BLANK_LINE);
        }
    }

    private List<Paragraph> rows(RichText text, TextBox box) {
        List<Paragraph> all = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : LabelledText.of(text)) {
            number += paragraph.text().isBlank() ? 0 : 1;
            for (Paragraph part : parts(box, paragraph).toList()) {
                all.add(part);
                paragraphs.add(number);
            }
        }
        return List.copyOf(all);
    }

    private static Stream<Paragraph> parts(TextBox box, Paragraph paragraph) {
        String text = paragraph.text();
        boolean isBold =
                paragraph.runs().stream().anyMatch(run -> run.emphasis().bold());
        List<Paragraph> parts = new ArrayList<>();
        int from = 0;
        for (String part : (isBold ? box.withBold() : box).parts(text, TextBox.MOST_LINES, TextBox.MOST_LINES)) {
            parts.add(paragraph.part(from, from + part.length()));
            from += part.length();
        }
        return text.isEmpty() ? Stream.of(paragraph) : parts.stream();
    }

    private NamedRange model() {
        return new NamedRanges(workbook).get(name);
    }
}
