package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The expressions and comments of the rows of Table 1. Those of a detail are where it is entered; where the template has no
 * place for details, they go to its row.
 */
final class TableOrigins {
    /** The field of the area. */
    private static final String AREA = "area";

    private final XSSFWorkbook workbook;
    private final Proposal proposal;
    private final PlacedAreas placed;
    private final Inputs inputs;
    private final ExcelFormulas formulas;
    private final List<Origin> origins = new ArrayList<>();

    TableOrigins(XSSFWorkbook workbook, Proposal proposal, Inputs inputs, ExcelFormulas formulas) {
        this.workbook = workbook;
        this.proposal = proposal;
        this.placed = PlacedAreas.of(proposal);
        this.inputs = inputs;
        this.formulas = formulas;
    }

    List<Origin> all() {
        for (Block block : Block.values()) {
            for (int i = 0; i < proposal.lines(block).size(); i++) {
                addLine(new LineRef(block, i));
            }
        }
        return List.copyOf(origins);
    }

    private void addLine(LineRef ref) {
        Line line = proposal.line(ref);
        XSSFCell label = cell(ref, TemplateNames.label(ref.block()));
        addComments(line.comments(), "", label, ref);
        line.comments().on(AREA).ifPresent(text -> comment(cell(ref, TemplateNames.area(ref.block())), text));
        addFormulas(ref, line.ownAmounts());
        List<Detail> details = line.details();
        for (int i = 0; i < details.size(); i++) {
            addDetail(ref.detail(i), details.get(i), label);
        }
        if (!details.isEmpty() && !isEntered(ref.detail(0))) {
            addSums(ref, details.stream().map(Detail::amounts).toList());
        }
    }

    private void addDetail(DetailRef ref, Detail detail, XSSFCell labelOfLine) {
        if (isEntered(ref)) {
            AreaPlace place = placed.of(proposal.line(ref).area()).orElseThrow();
            String labels = TemplateTables.area(ref.block(), place).first();
            addComments(detail.comments(), "", cell(ref, labels), ref);
            addFormulas(ref, detail.amounts());
        } else {
            addComments(detail.comments(), detail.label() + ": ", labelOfLine, ref.owner());
        }
    }

    private boolean isEntered(RowRef ref) {
        return inputs.rows().containsKey(ref);
    }

    /** What is commented on a field that the form has no cell for goes to the label; on a year it does not show, nowhere. */
    private void addComments(Comments comments, String before, XSSFCell label, RowRef row) {
        comments.row().ifPresent(text -> comment(label, before + text));
        comments.cells().forEach((field, text) -> {
            Optional<Integer> year = years().filter(shown -> field.equals(Integer.toString(shown)))
                    .findFirst();
            if (year.isPresent()) {
                cell(row, year.get()).ifPresent(cell -> comment(cell, before + text));
            } else if (!field.equals(AREA) && !Comments.isOfYear(field)) {
                comment(label, before + text);
            }
        });
    }

    private void addFormulas(RowRef row, Amounts amounts) {
        years().forEach(year -> cell(row, year).ifPresent(cell -> formulas.amount(amounts, year)
                .ifPresent(formula -> compute(cell, formula, amounts.in(year)))));
    }

    private void addSums(LineRef row, List<Amounts> details) {
        Amounts sums = Amounts.sum(details);
        years().forEach(year -> cell(row, year).ifPresent(cell -> formulas.sum(details, year)
                .ifPresent(formula -> compute(cell, formula, sums.in(year)))));
    }

    private void compute(XSSFCell cell, String formula, Optional<Amount> amount) {
        origins.add(Origin.computed(cell, Optional.of(formula), amount.map(Amount::thousands)));
    }

    private void comment(XSSFCell cell, String text) {
        origins.add(Origin.commented(cell, text));
    }

    private Stream<Integer> years() {
        return proposal.years().list().stream();
    }

    /** Empty where the table of a detail does not print the year. */
    private Optional<XSSFCell> cell(RowRef row, int year) {
        return inputs.column(row, year - proposal.years().first())
                .map(column -> SheetCells.at(inputs.sheet(), inputs.rows().get(row), column));
    }

    private XSSFCell cell(RowRef row, String name) {
        return SheetCells.at(
                inputs.sheet(),
                inputs.rows().get(row),
                new NamedRanges(workbook).get(name).firstColumn());
    }
}
