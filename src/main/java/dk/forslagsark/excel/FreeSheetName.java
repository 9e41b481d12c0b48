package dk.forslagsark.excel;

import dk.forslagsark.proposal.PlainText;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a sheet of a proposal is called: by its number, as far as Excel can have that as a name, and as no other sheet. */
final class FreeSheetName {
    private static final int LONGEST = 31;
    private static final String NONE = "Forslag";

    private FreeSheetName() {}

    static String of(String number, XSSFWorkbook workbook) {
        String line = PlainText.onOneLine(number);
        String safe = WorkbookUtil.createSafeSheetName(line.isEmpty() ? NONE : line);
        return IntStream.iterate(1, next -> next + 1)
                .mapToObj(count -> count == 1 ? safe : numbered(safe, count))
                .filter(name -> workbook.getSheet(name) == null)
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String name, int count) {
        String end = " (" + count + ")";
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }
}
