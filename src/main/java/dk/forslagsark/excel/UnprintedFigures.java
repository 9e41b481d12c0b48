package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Figures that formulas point at and the form does not print, such as those of a table it has not: below the assumptions each gets a
 * cell with a name of its own, and what such a figure is computed from gets one too.
 */
final class UnprintedFigures {
    /** What stands above them. */
    static final String HEADING = "Tal, som formlerne regner med, og som formularen ikke viser";

    private static final int LONGEST = 100;

    private final Proposal proposal;
    private final Evaluation evaluation;
    private final DefinedNames taken;
    private final Map<Precedent, String> names = new HashMap<>();
    /** In the order in which they are asked for. */
    private final List<Precedent> figures = new ArrayList<>();

    UnprintedFigures(Proposal proposal, Evaluation evaluation, DefinedNames taken) {
        this.proposal = proposal;
        this.evaluation = evaluation;
        this.taken = taken;
    }

    /** The name of the figure's cell; empty of what has no cell, as the total of a year there is not. */
    Optional<String> name(Precedent figure) {
        CellTarget target = figure.target();
        boolean hasCell = !(target instanceof CellTarget.Total || target instanceof CellTarget.Assumed);
        return hasCell ? Optional.of(names.computeIfAbsent(figure, this::newName)) : Optional.empty();
    }

    private String newName(Precedent figure) {
        figures.add(figure);
        String words = evaluation
                .written(figure)
                .replaceAll("[^\\p{L}\\p{Nd}&&[\\x{0}-\\x{FFFF}]]+", "_")
                .replaceAll("_$", "");
        return taken.another("tal_" + words.substring(0, Math.min(words.length(), LONGEST)));
    }

    boolean areNone() {
        return names.isEmpty();
    }

    /** Puts them below what the sheet has; tells what they come from. */
    List<Origin> write(XSSFSheet sheet, AssumptionStyles styles, ExcelFormulas formulas) {
        int heading = sheet.getLastRowNum() + 2;
        put(SheetCells.at(sheet, heading, 0), HEADING, styles);
        List<Origin> origins = new ArrayList<>();
        // What one is computed from may come to those that are to be written.
        for (int i = 0; i < figures.size(); i++) {
            origins.add(write(figures.get(i), sheet, heading + 1 + i, styles, formulas));
        }
        return origins;
    }

    private Origin write(Precedent figure, XSSFSheet sheet, int row, AssumptionStyles styles, ExcelFormulas formulas) {
        put(SheetCells.at(sheet, row, 0), evaluation.written(figure), styles);
        XSSFCell cell = SheetCells.at(sheet, row, AssumptionPlaces.VALUE);
        Optional<BigDecimal> value = evaluation.figure(figure);
        Optional<String> source = evaluation.source(figure);
        Optional<BigDecimal> plain = value.filter(any -> source.isEmpty());
        cell.setCellStyle(isTypedWithoutPoints(figure) ? styles.ungrouped(plain) : styles.figure(plain));
        CellValue.put(cell, value);
        taken.define(
                names.get(figure),
                SheetCells.quoted(sheet.getSheetName()) + "!"
                        + new CellReference(row, AssumptionPlaces.VALUE, true, true).formatAsString());
        ExcelFormulas here = figure.year().map(formulas::in).orElse(formulas);
        boolean isAmount = figure.target() instanceof CellTarget.Row;
        return Origin.computed(
                cell, source.filter(any -> value.isPresent()).flatMap(isAmount ? here::amount : here::figure), value);
    }

    /** A year in a free table is a figure like others. */
    private boolean isTypedWithoutPoints(Precedent figure) {
        return figure.target() instanceof CellTarget.Free free
                && !proposal.freeTables()
                        .get(free.table())
                        .rows()
                        .get(free.row())
                        .cell(free.column())
                        .contains(".");
    }

    private static void put(XSSFCell cell, String text, AssumptionStyles styles) {
        cell.setCellStyle(text.equals(HEADING) ? styles.note() : styles.text());
        CellValue.put(cell, text);
    }
}
