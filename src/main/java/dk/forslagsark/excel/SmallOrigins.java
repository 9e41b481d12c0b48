package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The expressions and comments of the smaller tables, as far as the template has them. */
final class SmallOrigins {
    /** Fields of the rows to the endings of the names they go to. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("before", "før"),
            Map.entry("after", "efter"),
            Map.entry("quantityBefore", "antal_før"),
            Map.entry("priceBefore", "pris_før"),
            Map.entry("quantityAfter", "antal_efter"),
            Map.entry("priceAfter", "pris_efter"),
            Map.entry("year", "år"),
            Map.entry("amount", "beløb"),
            Map.entry("saving", "besparelse"),
            Map.entry("measure", "måling"),
            Map.entry("responsible", "ansvarlig"),
            Map.entry("when", "hvornår"),
            Map.entry("consulted", "hørt"),
            Map.entry("approved", "dato"),
            Map.entry("conclusion", "konklusion"));

    /** The fields that hold amounts. */
    private static final Set<String> AMOUNTS = Set.of("amount", "saving");

    private final Supplement supplement;
    private final ExcelFormulas formulas;
    private final NamedRanges places;
    private final List<Origin> origins = new ArrayList<>();

    SmallOrigins(XSSFWorkbook workbook, Proposal proposal, ExcelFormulas formulas) {
        this.supplement = proposal.supplement();
        this.formulas = formulas;
        this.places = new NamedRanges(workbook);
    }

    List<Origin> all() {
        add(TemplateTables.STAFFING, supplement.rows(Staffing.ROWS));
        add(TemplateTables.UNIT_PRICES, supplement.rows(UnitPrice.ROWS));
        add(TemplateTables.BUDGETS, supplement.rows(Budget.ROWS));
        add(TemplateTables.SUCCESS, supplement.rows(SuccessCriterion.ROWS));
        add(TemplateTables.CONSULTATIONS, supplement.rows(Consultation.ROWS));
        add(TemplateTables.SCHEDULE, supplement.rows(Milestone.ROWS));
        return List.copyOf(origins);
    }

    private void add(TemplateTable shape, List<? extends Noted<?>> rows) {
        for (int i = 0; i < rows.size() && places.has(shape.first()); i++) {
            int index = i;
            Notes of = rows.get(i).notes();
            XSSFCell first = cell(shape.first(), i);
            of.comments().row().ifPresent(text -> origins.add(Origin.commented(first, text)));
            of.comments()
                    .cells()
                    .forEach((field, text) -> origins.add(
                            Origin.commented(cell(shape, field, index).orElse(first), text)));
            of.typed().forEach((field, text) -> cell(shape, field, index)
                    .flatMap(cell -> computed(cell, field, text))
                    .ifPresent(origins::add));
        }
    }

    private Optional<XSSFCell> cell(TemplateTable shape, String field, int row) {
        return Optional.ofNullable(ENDINGS.get(field))
                .map(shape::name)
                .filter(places::has)
                .map(name -> cell(name, row));
    }

    private XSSFCell cell(String name, int row) {
        NamedRange place = places.get(name);
        return SheetCells.at(place.sheet(), place.firstRow() + row, place.firstColumn());
    }

    /** The cell already holds what the expression comes to, if that is anything. */
    private Optional<Origin> computed(XSSFCell cell, String field, String typed) {
        Optional<String> formula =
                CellEntry.Formula.in(typed).flatMap(AMOUNTS.contains(field) ? formulas::amount : formulas::figure);
        return cell.getCellType() == CellType.NUMERIC && formula.isPresent()
                ? Optional.of(
                        Origin.computed(cell, formula, Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))))
                : Optional.empty();
    }
}
