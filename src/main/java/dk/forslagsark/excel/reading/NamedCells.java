package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.Contract;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells that have names of ours, but for those of rows that may be hidden, which lie over others.
 *
 * @param all their places
 */
record NamedCells(List<NamedRange> all) {
    static NamedCells in(NamedRanges places) {
        return new NamedCells(Contract.known()
                .filter(name -> !TemplateNames.isOfHidden(name))
                .map(places::find)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Whether nothing in the row has a name. */
    boolean areFree(XSSFSheet sheet, int row) {
        return all.stream()
                .noneMatch(place -> place.sheet() == sheet && place.firstRow() <= row && place.lastRow() >= row);
    }
}
