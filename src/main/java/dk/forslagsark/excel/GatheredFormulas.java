package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        boolean tellsRest = gather.isPlain() && places.has(shape.name(TemplateTable.REST));
        return tellsRest && gather.area().map(this::tellsCommittees).orElseGet(this::tableOneTellsCommittees);
    }

    private boolean tableOneTellsCommittees() {
        return Stream.of(
                        TemplateNames.committee(Block.PERMANENT),
                        TemplateNames.COUNTS_AS_SERVICE,
                        TemplateNames.SERVICE_AREAS)
                .allMatch(places::has);
    }

    private boolean tellsCommittees(TemplateTable area) {
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
        List<String> criteria =
                gather.area().map(area -> List.of(ofArea(area, cell))).orElseGet(() -> ofService(cell));
        String amounts = rows().column(column(cell.getColumnIndex()), cell);
        String sum = criteria.stream()
                .map(some -> "SUMIFS(%s,%s)".formatted(amounts, some))
                .collect(Collectors.joining("+"));
        String count = criteria.stream()
                .map(some -> "COUNTIFS(%s,%s,%s)".formatted(some, amounts, ANY_FIGURE))
                .collect(Collectors.joining("+"));
        return apart.map(figure -> "ROUND(%s+%s,3)".formatted(sum, figure.toPlainString()))
                .orElseGet(() -> "IF(%s=0,\"\",ROUND(%s,3))".formatted(count, sum));
    }

    private String ofArea(TemplateTable area, XSSFCell cell) {
        String committee = criterion(area.name(TemplateTables.COMMITTEE), cell, committee(cell));
        return gather.kind()
                .map(kind -> committee + ","
                        + criterion(
                                area.name(TemplateTables.KIND), cell, ExcelFormulas.quoted(TableWording.name(kind))))
                .orElse(committee);
    }

    /** The rows that say that they count as service, and those that do not say so and are of the first area that does. */
    private List<String> ofService(XSSFCell cell) {
        String committee = criterion(TemplateNames.committee(Block.PERMANENT), cell, committee(cell));
        NamedRange service = places.get(TemplateNames.SERVICE_AREAS);
        String first = "\"=\"&" + LiveRange.cell(service.sheet(), service.firstRow(), service.firstColumn(), cell);
        return List.of(
                committee + "," + criterion(TemplateNames.COUNTS_AS_SERVICE, cell, "\"ja\""),
                committee + "," + criterion(TemplateNames.COUNTS_AS_SERVICE, cell, "\"<>ja\"") + ","
                        + criterion(TemplateNames.area(Block.PERMANENT), cell, first));
    }

    private String criterion(String name, XSSFCell cell, String sought) {
        return rows().column(column(places.get(name).firstColumn()), cell) + "," + sought;
    }

    /** The committee as it is written in the table. */
    private String committee(XSSFCell cell) {
        NamedRange labels = places.get(shape.first());
        return "\"=\"&"
                + LiveRange.cell(labels.sheet(), labels.firstRow() + gather.labelRow(), labels.firstColumn(), cell);
    }

    private LiveRange rows() {
        return gather.area()
                .map(area -> LiveRange.of(places, area))
                .orElseGet(() -> LiveRange.of(places, Block.PERMANENT));
    }

    private static String column(int index) {
        return CellReference.convertNumToColString(index);
    }
}
