package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * The formulas of a row that gathers what belongs to a committee: from the table of the area, where the template has one that
 * tells committees, else from Table 1. So a row that is changed, or added and given a committee, is gathered too.
 *
 * @param places the places of the template
 * @param shape the table by committee
 * @param gather what is gathered
 */
record GatheredFormulas(NamedRanges places, TemplateTable shape, Gather gather) {
    private static final String ANY_FIGURE = "\">-1E+99\"";

    /** Whether the template tells where rows belong, and the committee can be looked for. */
    boolean isPossible() {
        return gather.isPlain() && places.has(shape.name(TemplateTable.REST)) && (isOfAreaTable() || isOfTableOne());
    }

    private boolean isOfTableOne() {
        return gather.kind().isEmpty() && places.has(TemplateNames.committee(gather.block()));
    }

    private boolean isOfAreaTable() {
        TemplateTable area = area();
        return places.has(area.name(TemplateTables.COMMITTEE))
                && places.has(area.name(TemplateTables.KIND))
                && places.has(area.name("total"));
    }

    /**
     * The sum for a cell of the row.
     *
     * @param apart what belongs here and stands in a row together with what belongs elsewhere; empty for nothing
     */
    String sum(XSSFCell cell, Optional<BigDecimal> apart) {
        String amounts = range(cell.getColumnIndex(), cell);
        String sum = "SUMIFS(%s,%s)".formatted(amounts, criteria(cell));
        return apart.map(figure -> "ROUND(%s+%s,3)".formatted(sum, figure.toPlainString()))
                .orElseGet(() -> "IF(COUNTIFS(%1$s,%2$s,%3$s)=0,\"\",ROUND(%4$s,3))"
                        .formatted(criteria(cell), amounts, ANY_FIGURE, sum));
    }

    private String criteria(XSSFCell cell) {
        return isOfAreaTable() ? criteriaOfAreaTable(cell) : criteriaOfTableOne(cell);
    }

    private String criteriaOfAreaTable(XSSFCell cell) {
        String committee = criterion(area().name(TemplateTables.COMMITTEE), cell, committee(cell));
        return gather.kind()
                .map(kind -> committee + ","
                        + criterion(area().name(TemplateTables.KIND), cell, quoted(TableWording.name(kind))))
                .orElse(committee);
    }

    private String criteriaOfTableOne(XSSFCell cell) {
        return criterion(TemplateNames.area(gather.block()), cell, quoted(ChoiceWords.of(gather.area()))) + ","
                + criterion(TemplateNames.committee(gather.block()), cell, committee(cell));
    }

    private String criterion(String name, XSSFCell cell, String sought) {
        return range(places.get(name).firstColumn(), cell) + "," + sought;
    }

    /** The committee as it is written in the table. */
    private String committee(XSSFCell cell) {
        NamedRange labels = places.get(shape.first());
        return "\"=\"&" + LiveRange.cell(labels.sheet(), labels.firstRow() + gather.labelRow(), labels.firstColumn(), cell);
    }

    private String range(int column, XSSFCell cell) {
        return (isOfAreaTable() ? LiveRange.of(places, area()) : LiveRange.of(places, gather.block()))
                .column(CellReference.convertNumToColString(column), cell);
    }

    private TemplateTable area() {
        return TemplateTables.area(gather.block(), gather.area());
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }
}
