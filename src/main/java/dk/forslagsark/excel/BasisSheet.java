package dk.forslagsark.excel;

import static dk.forslagsark.excel.template.CatalogueNames.BASIS_AMOUNTS;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_AREA;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_BLOCK;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_COMMITTEE;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_GROUP;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_NUMBER;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_PROPOSAL;
import static dk.forslagsark.excel.template.CatalogueNames.BASIS_ROW;

import dk.forslagsark.catalogue.Contribution;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.ModelRows;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.proposal.Years;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The sheet of all rows that a catalogue adds up, so that each of its figures is a sum of cells there. */
final class BasisSheet {
    private final CatalogueCells cells;
    private final ModelRows models;
    private final List<Contribution> parts;
    private final Map<Contribution, Integer> rows = new HashMap<>();
    private final Years years;

    BasisSheet(CatalogueCells cells, Overview overview) {
        this.cells = cells;
        years = overview.scope().years();
        NamedRange model = cells.place(BASIS_AMOUNTS);
        models = ModelRows.of(model.sheet(), model.firstRow(), 1);
        parts = overview.groups().stream()
                .flatMap(group -> Stream.concat(
                        group.rows().stream().flatMap(row -> row.sum().parts().stream()),
                        group.investment().parts().stream()))
                .toList();
    }

    Optional<RowInsertion> room() {
        return models.room(parts.size());
    }

    void fill() {
        int top = cells.place(BASIS_AMOUNTS).firstRow();
        models.lay(Collections.nCopies(parts.size(), 0), top);
        for (Contribution part : parts) {
            int row = top + rows.size();
            rows.put(part, row);
            fill(part, row);
        }
        cells.extend(BASIS_AMOUNTS, top + Math.max(parts.size(), 1) - 1);
    }

    /** The sum of what the figures add up, as a formula on that other sheet. */
    Optional<String> sum(Sum sum, int year, NamedRange forCell) {
        NamedRange amounts = cells.place(BASIS_AMOUNTS);
        return rows.keySet().containsAll(sum.parts())
                ? new RowSum(
                                amounts.sheet(),
                                sum.parts().stream().map(rows::get).toList())
                        .formula(amounts.firstColumn() + year, forCell.sheet())
                : Optional.empty();
    }

    /** Lets each figure be the cell of the proposal's own sheet that it comes from, and its number lead to that row. */
    void leadTo(Map<Entry, AppendedSheet> proposals) {
        rows.forEach((part, row) ->
                Optional.ofNullable(proposals.get(part.entry())).ifPresent(proposal -> leadTo(proposal, part, row)));
    }

    private void leadTo(AppendedSheet proposal, Contribution part, int row) {
        proposal.row(part)
                .ifPresent(at -> cells.link(
                        cells.at(BASIS_NUMBER, row, 0),
                        proposal.sheet(),
                        new CellAddress(at.getRow(), 0).formatAsString()));
        for (int year = 0; year < years.count(); year++) {
            XSSFCell figure = cells.at(BASIS_AMOUNTS, row, year);
            proposal.cell(part, years.first() + year)
                    .filter(cell -> isSame(cell, figure))
                    .ifPresent(cell -> figure.setCellFormula(SheetCells.address(cell)));
        }
    }

    /** What is not the same stays a figure: one of several details that are printed as one row. */
    private static boolean isSame(XSSFCell cell, XSSFCell figure) {
        boolean isFigure = CellValue.result(cell) == CellType.NUMERIC;
        return isFigure && !CellValue.isFormula(figure) && cell.getNumericCellValue() == figure.getNumericCellValue();
    }

    private void fill(Contribution part, int row) {
        cells.text(BASIS_GROUP, row, part.targetGroup().orElse(CatalogueWording.NO_TARGET_GROUP));
        cells.text(BASIS_NUMBER, row, part.entry().number());
        cells.text(BASIS_PROPOSAL, row, part.entry().title());
        cells.text(BASIS_ROW, row, part.label());
        cells.text(BASIS_AREA, row, ChoiceWords.of(part.area()));
        cells.text(BASIS_COMMITTEE, row, part.committee().orElse(TableWording.NO_COMMITTEE));
        cells.text(BASIS_BLOCK, row, Wording.heading(part.row().block()));
        cells.figures(BASIS_AMOUNTS, row, part.amounts());
    }
}
