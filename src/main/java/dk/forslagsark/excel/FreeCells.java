package dk.forslagsark.excel;

import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FreeTyping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Where in the workbook the cells of free tables stand.
 *
 * @param cells the first cell of each, as one may be merged of several
 */
record FreeCells(Map<Free, XSSFCell> cells) {
    FreeCells() {
        this(new LinkedHashMap<>());
    }

    void put(Free free, XSSFCell cell) {
        cells.put(free, cell);
    }

    /** Empty if the table is not printed. */
    Optional<XSSFCell> of(Free free) {
        return Optional.ofNullable(cells.get(free));
    }

    /** The expressions that were typed in them, in cells that already hold what these come to. */
    List<Origin> origins(Proposal proposal, ExcelFormulas formulas) {
        return cells.entrySet().stream()
                .flatMap(at -> origin(row(proposal, at.getKey()), at.getKey().column(), at.getValue(), formulas))
                .toList();
    }

    private static FreeRow row(Proposal proposal, Free free) {
        return proposal.freeTables().get(free.table()).rows().get(free.row());
    }

    private static Stream<Origin> origin(FreeRow row, int column, XSSFCell cell, ExcelFormulas formulas) {
        FreeTyping typing = new FreeTyping(FreeRow.COLUMNS.get(column));
        return FreeTyping.figure(row.cell(column))
                .filter(any -> typing.isComputed(row))
                .map(figure -> Origin.computed(cell, formulas.figure(typing.source(row)), Optional.of(figure)))
                .stream();
    }
}
