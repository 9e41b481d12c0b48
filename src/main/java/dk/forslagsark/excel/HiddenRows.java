package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Hides the rows that have nothing to say. They are hidden rather than deleted, so that the formulas that use them stay
 * whole.
 */
record HiddenRows(XSSFWorkbook workbook) {
    /** Hides the rows of those names. */
    void hide(Collection<String> names) {
        names.forEach(name -> new NamedRanges(workbook).find(name).ifPresent(place -> setHidden(place, true)));
    }

    /**
     * Shows the rows that say that a part of the form has no content: {@code ingen_x} is shown where all rows of
     * {@code afsnit_x} are hidden, and hidden elsewhere.
     */
    void tellWhatIsEmpty() {
        NamedRanges places = new NamedRanges(workbook);
        workbook.getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(TemplateNames::isEmptiness)
                .forEach(name -> places.find(name)
                        .ifPresent(none -> setHidden(
                                none,
                                !places.find(TemplateNames.partOfEmptiness(name))
                                        .map(HiddenRows::isHidden)
                                        .orElse(false))));
    }

    /** Hides the headings of parts without content: {@code overskrift_x} where all rows of {@code afsnit_x} are hidden. */
    void hideEmptyHeadings() {
        NamedRanges places = new NamedRanges(workbook);
        hide(workbook.getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(TemplateNames::isHeading)
                .filter(name -> places.find(TemplateNames.partOfHeading(name))
                        .filter(HiddenRows::isHidden)
                        .isPresent())
                .toList());
    }

    private static boolean isHidden(NamedRange place) {
        return rows(place).allMatch(row -> row(place, row).getZeroHeight());
    }

    private static void setHidden(NamedRange place, boolean hidden) {
        rows(place).forEach(row -> row(place, row).setZeroHeight(hidden));
    }

    private static IntStream rows(NamedRange place) {
        return IntStream.rangeClosed(place.firstRow(), place.lastRow());
    }

    private static XSSFRow row(NamedRange place, int row) {
        return SheetCells.row(place.sheet(), row);
    }
}
