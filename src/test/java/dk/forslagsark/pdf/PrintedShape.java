package dk.forslagsark.pdf;

import dk.forslagsark.excel.sheet.RepeatedHead;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The headings (H), tables (T with the caption, or –), heads of their columns but the first (C), and rows of the first table (R) that a reader
 * sees, told by how they look.
 */
final class PrintedShape {
    private static final String NAVY = "FF0B3A66";
    private static final int HEADING = 12;

    private final List<String> lines = new ArrayList<>();
    private String caption = "–";
    private boolean isWithinHead;
    private boolean isWithinFirst;
    private int tables;

    private PrintedShape() {}

    static Stream<String> of(XWPFDocument document) {
        PrintedShape shape = new PrintedShape();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                shape.paragraph(String.valueOf(paragraph.getStyle()), paragraph.getText());
            } else if (element instanceof XWPFTable table && !shape.lines.isEmpty()) {
                shape.table(table);
            }
        }
        return shape.lines.stream();
    }

    private void paragraph(String style, String text) {
        if (style.equals("Heading2")) {
            lines.add("H " + text);
        }
        caption = style.equals("Caption") ? text : "–";
    }

    private void table(XWPFTable table) {
        lines.add("T " + caption);
        tables++;
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells =
                    row.getTableCells().stream().map(XWPFTableCell::getText).toList();
            if (row.isRepeatHeader()) {
                columns(cells);
            } else if (tables == 1) {
                lines.add("R " + cells.get(0));
            }
        }
    }

    private void columns(List<String> cells) {
        cells.stream().skip(1).filter(text -> !text.isBlank()).forEach(text -> lines.add("C " + text));
    }

    static Stream<String> of(XSSFWorkbook workbook) {
        PrintedShape shape = new PrintedShape();
        XSSFSheet sheet = workbook.getSheetAt(0);
        int last = new AreaReference(workbook.getPrintArea(0), SpreadsheetVersion.EXCEL2007)
                .getLastCell()
                .getRow();
        Set<Integer> repeated = new NamedRanges(workbook)
                .beginningWith(RepeatedHead.NAME)
                .map(NamedRange::firstRow)
                .collect(Collectors.toSet());
        for (Row row : sheet) {
            if (row.getRowNum() <= last && !row.getZeroHeight() && !repeated.contains(row.getRowNum())) {
                shape.row(row);
            }
        }
        return shape.lines.stream();
    }

    private void row(Row row) {
        XSSFCell first = (XSSFCell) row.getCell(0);
        String text = first == null ? "" : shown(first);
        boolean isHead = first != null && isNavy(first);
        if (isHead) {
            head(row);
        } else if (!text.isEmpty() && first.getCellStyle().getFont().getFontHeightInPoints() == HEADING) {
            lines.add("H " + text);
            isWithinFirst = false;
        } else if (isWithinFirst && first.getCellStyle().getBorderLeft() != BorderStyle.NONE) {
            lines.add("R " + text);
        } else {
            isWithinFirst = false;
        }
        isWithinHead = isHead;
        boolean isCaption = !text.isEmpty()
                && first.getCellStyle().getFont().getBold()
                && first.getCellStyle().getBorderLeft() == BorderStyle.NONE
                && first.getCellStyle().getFont().getFontHeightInPoints() < HEADING;
        caption = isCaption ? text : "–";
    }

    private void head(Row row) {
        if (!isWithinHead) {
            lines.add("T " + caption);
            tables++;
            isWithinFirst = tables == 1;
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            boolean isShown = !row.getSheet().isColumnHidden(cell.getColumnIndex()) && isNavy((XSSFCell) cell);
            cells.add(isShown ? shown((XSSFCell) cell) : "");
        }
        columns(cells);
    }

    private static boolean isNavy(XSSFCell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && NAVY.equals(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
    }

    private static String shown(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> new DataFormatter().formatRawCellContents(cell.getNumericCellValue(), 0, "0");
            case STRING -> cell.getStringCellValue().strip();
            default -> "";
        };
    }
}
