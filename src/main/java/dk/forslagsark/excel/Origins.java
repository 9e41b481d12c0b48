package dk.forslagsark.excel;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where in a filled workbook expressions were typed and comments made. */
final class Origins {
    private Origins() {}

    /** Finds all of them; adds the sheet of the assumptions, if there are any. */
    static List<Origin> of(XSSFWorkbook workbook, Proposal proposal, Inputs inputs, FreeCells free) {
        DefinedNames names = new DefinedNames(workbook, proposal.assumptions());
        FigureAddresses cells = new FigureAddresses(new NamedRanges(workbook), inputs, free, proposal, names);
        Evaluation evaluation = Evaluation.of(proposal);
        UnprintedFigures unprinted = new UnprintedFigures(proposal, evaluation, names);
        ExcelFormulas formulas =
                new ExcelFormulas(names, evaluation, figure -> cells.of(figure).or(() -> unprinted.name(figure)));
        List<Origin> origins = new ArrayList<>(AssumptionSheet.add(workbook, proposal, formulas));
        origins.addAll(new TableOrigins(workbook, proposal, inputs, formulas).all());
        origins.addAll(new SmallOrigins(workbook, proposal, formulas).all());
        origins.addAll(free.origins(proposal, formulas));
        origins.addAll(AssumptionSheet.add(workbook, proposal, formulas, unprinted));
        return List.copyOf(origins);
    }
}
