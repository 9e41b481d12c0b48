package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.version.TableTitles;
import dk.forslagsark.version.Version;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The headings of tables that the proposal has a word for, or that follow from its rows; the others are those of the template. */
final class TableHeadings {
    /** Excel takes no longer text in a formula. */
    private static final int LONGEST = 255;

    private TableHeadings() {}

    /**
     * Leaves of each caption that has a title of the proposal what stands before that. To be done before the captions are numbered.
     */
    static void open(XSSFWorkbook workbook, Version version, PlacedAreas placed) {
        NamedRanges places = new NamedRanges(workbook);
        TableTextNames.headings(placed::at).forEach((name, text) -> {
            if (TableTextNames.isTitle(name)) {
                places.find(name).ifPresent(place -> {
                    keep(places, place);
                    open(place, TableTitles.printed(version, text.table(), text.part()));
                });
            }
        });
    }

    private static void open(NamedRange caption, String title) {
        String own = caption.cell().getStringCellValue();
        if (!title.isBlank()) {
            caption.cell().setCellValue(Captions.beforeTitle(own));
        }
    }

    static void fill(XSSFWorkbook workbook, Version version, PlacedAreas placed) {
        NamedRanges places = new NamedRanges(workbook);
        TableTextNames.headings(placed::at)
                .forEach((name, text) -> places.find(name).ifPresent(place -> {
                    String written = TableTitles.printed(version, text.table(), text.part());
                    if (TableTextNames.isTitle(name)) {
                        write(place, written.isBlank() ? "" : place.cell().getStringCellValue() + written);
                    } else {
                        keep(places, place);
                        write(place, written);
                    }
                }));
    }

    /** So that who reads the workbook can tell what somebody has written from what the template has. */
    private static void keep(NamedRanges places, NamedRange place) {
        XSSFCell cell = place.cell();
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().length() <= LONGEST) {
            places.keep(TableTextNames.ofTemplate(place.name()), cell.getStringCellValue());
        }
    }

    private static void write(NamedRange place, String written) {
        if (!written.isBlank()) {
            CellValue.put(place.cell(), written.strip());
        }
    }
}
