package dk.forslagsark.excel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as the bytes of an xlsx. */
public final class WorkbookBytes {
    private WorkbookBytes() {}

    public static byte[] of(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
