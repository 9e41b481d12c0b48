package dk.forslagsark.excel;

import dk.forslagsark.catalogue.Contribution;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.RowRef;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of a proposal behind a catalogue.
 *
 * @param sheet the sheet
 * @param rows where on it the first year of each row of Table 1 stands, and of each detail that is printed
 */
record AppendedSheet(XSSFSheet sheet, Map<RowRef, CellAddress> rows) {
    /** Where the row stands that gives this to the catalogue; of a detail that is not printed the row it is part of. */
    Optional<CellAddress> row(Contribution part) {
        return Optional.ofNullable(rows.get(part.row()))
                .or(() -> Optional.ofNullable(rows.get(part.row().owner())));
    }

    /** The cell that gives this to the catalogue in a year; empty where the proposal has none for it. */
    Optional<XSSFCell> cell(Contribution part, int year) {
        int first = part.entry().proposal().years().first();
        return row(part).flatMap(at -> part.countedYear(year)
                .map(counted -> SheetCells.at(sheet, at.getRow(), at.getColumn() + counted - first)));
    }
}
