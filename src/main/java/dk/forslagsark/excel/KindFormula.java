package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.RowRef;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Whether a row of the table of an area is part of a saving or a cost: what it, or what the details of its row of Table 1 together,
 * come to over the years.
 */
record KindFormula(NamedRanges places, TemplateTable shape, Inputs inputs) {
    /**
     * The formula for a cell; empty where the template has no sums of rows.
     *
     * @param together the details that are told together; none for a row that stands for itself
     */
    Optional<String> of(XSSFCell cell, List<RowRef> together) {
        return places.find(shape.name(TemplateTables.ROW_SUM)).map(sums -> {
            String sum = together.size() > 1 ? sum(sums, cell, together) : own(sums, cell);
            return "IF(ROUND(%s,3)<0,\"%s\",\"%s\")"
                    .formatted(sum, TableWording.name(Kind.SAVING), TableWording.name(Kind.COST));
        });
    }

    private static String own(NamedRange sums, XSSFCell cell) {
        return new CellReference(cell.getRowIndex(), sums.firstColumn()).formatAsString();
    }

    private String sum(NamedRange sums, XSSFCell cell, List<RowRef> together) {
        IntSummaryStatistics rows =
                together.stream().mapToInt(inputs.rows()::get).summaryStatistics();
        NamedRange committees = places.get(shape.name(TemplateTables.COMMITTEE));
        String own = new CellReference(cell.getRowIndex(), committees.firstColumn()).formatAsString();
        return "SUMIFS(%s,%s,\"=\"&%s)".formatted(range(sums, rows), range(committees, rows), own);
    }

    private static String range(NamedRange column, IntSummaryStatistics rows) {
        String name = CellReference.convertNumToColString(column.firstColumn());
        return "%1$s$%2$d:%1$s$%3$d".formatted(name, rows.getMin() + 1, rows.getMax() + 1);
    }
}
