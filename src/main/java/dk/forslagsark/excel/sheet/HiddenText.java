package dk.forslagsark.excel.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A text that a workbook carries along in a sheet that is not shown. It is packed, so that no program that saves the workbook again
 * changes a character of it; other hidden parts of a workbook, such as custom XML, are left out by some of these programs.
 */
public final class HiddenText {
    /** The name of the sheet. */
    public static final String SHEET = "Forslagsark data";

    private static final String SAYS =
            "Hele forslaget, også det, formularen ikke udskriver. Slet arket, hvis kun det udskrevne må sendes.";

    private static final int PART = 30_000;

    /** The column of the other text. */
    private static final int BESIDE = 1;

    private HiddenText() {}

    /** Puts the text in, in place of another one that is there. */
    public static void put(XSSFWorkbook workbook, String text) {
        sheet(workbook).ifPresent(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
        XSSFSheet sheet = workbook.createSheet(SHEET);
        SheetCells.at(sheet, 0, 0).setCellValue(SAYS);
        put(sheet, 0, text);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Puts another text beside the one that is there. */
    public static void putBeside(XSSFWorkbook workbook, String text) {
        sheet(workbook).ifPresent(sheet -> put(sheet, BESIDE, text));
    }

    private static void put(XSSFSheet sheet, int column, String text) {
        String packed = packed(text);
        for (int i = 0; i * PART < packed.length(); i++) {
            String part = packed.substring(i * PART, Math.min(packed.length(), (i + 1) * PART));
            SheetCells.at(sheet, i + 1, column).setCellValue(part);
        }
    }

    /**
     * The text that the workbook carries along.
     *
     * @param longest in bytes of UTF-8; a longer one is not unpacked
     * @return empty if there is none, or it is no longer whole
     */
    public static Optional<String> in(XSSFWorkbook workbook, int longest) {
        return in(workbook, 0, longest);
    }

    /** The text beside it, in the same way. */
    public static Optional<String> beside(XSSFWorkbook workbook, int longest) {
        return in(workbook, BESIDE, longest);
    }

    private static Optional<String> in(XSSFWorkbook workbook, int column, int longest) {
        return sheet(workbook).flatMap(sheet -> unpacked(parts(sheet, column), longest));
    }

    private static Optional<XSSFSheet> sheet(XSSFWorkbook workbook) {
        return Optional.ofNullable(workbook.getSheet(SHEET));
    }

    private static String parts(XSSFSheet sheet, int column) {
        StringBuilder parts = new StringBuilder();
        for (Row row : sheet) {
            XSSFCell cell = (XSSFCell) row.getCell(column);
            if (row.getRowNum() > 0 && cell != null && cell.getCellType() == CellType.STRING) {
                parts.append(cell.getStringCellValue());
            }
        }
        return parts.toString();
    }

    private static String packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static Optional<String> unpacked(String packed, int longest) {
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] bytes = in.readNBytes(longest + 1);
            return bytes.length > longest ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
