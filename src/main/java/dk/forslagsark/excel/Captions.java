package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.ContentKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Numbers the tables of each sheet: {@code {nr}} in a text of the template becomes 1, 2, 3 ... from the top, rows that are
 * hidden not counted.
 */
public final class Captions {
    private static final String NUMBER = "{nr}";
    private static final Pattern NUMBERED = Pattern.compile("[^{]*\\{nr}[.:)]?\\s*");

    private Captions() {}

    /** What a caption begins with, up to the title: its number and what stands beside that. */
    static String beforeTitle(String caption) {
        Matcher numbered = NUMBERED.matcher(caption);
        return numbered.lookingAt() ? numbered.group() : "";
    }

    /** The title of a caption of a template. */
    public static String title(String caption) {
        return caption.substring(beforeTitle(caption).length());
    }

    /** The title of a caption that has its number, as one of the template begins. */
    public static String title(String caption, String ofTemplate) {
        String anyNumber = Stream.of(beforeTitle(ofTemplate).strip().split(Pattern.quote(NUMBER), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\d+"));
        Matcher numbered = Pattern.compile(anyNumber).matcher(caption);
        return (numbered.lookingAt() ? caption.substring(numbered.end()) : caption).strip();
    }

    /** To be done before any text of the proposal is in the workbook. */
    static void number(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            int next = 1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isCaption(cell)) {
                        cell.setCellValue(cell.getStringCellValue().replace(NUMBER, Integer.toString(next)));
                        next += row.getZeroHeight() ? 0 : 1;
                    }
                }
            }
        }
    }

    private static boolean isCaption(Cell cell) {
        return ContentKind.isText((XSSFCell) cell) && cell.getStringCellValue().contains(NUMBER);
    }
}
