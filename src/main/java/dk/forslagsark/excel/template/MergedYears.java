package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Year cells that are merged with others: an amount in a cell that is covered by another would be counted and not seen.
 *
 * @param places the places of the template
 */
record MergedYears(NamedRanges places) {
    /** One line for each row of years that has such cells, in Danish. */
    List<String> problems() {
        List<CellRangeAddress> merged =
                SheetCells.merged(places.get(TemplateNames.YEARS).sheet());
        return rows().flatMap(row -> merged.stream()
                        .filter(region -> covers(region, row))
                        .limit(1)
                        .map(region -> Texts.of("excel.merged-years", row.described(), region.formatAsString())))
                .toList();
    }

    private Stream<NamedRange> rows() {
        Stream<String> ofBlocks = Stream.of(Block.values()).map(TemplateNames::amounts);
        Stream<String> ofTables = TemplateTables.all().stream()
                .flatMap(table -> Stream.concat(table.years().stream(), table.totals().stream())
                        .map(table::name));
        return Stream.of(TemplateNames.yearRows().stream(), ofBlocks, ofTables)
                .flatMap(names -> names)
                .map(places::find)
                .flatMap(Optional::stream);
    }

    /** Whether the field hides a cell of the row. */
    private static boolean covers(CellRangeAddress region, NamedRange row) {
        boolean isFirst = region.getFirstRow() == row.firstRow() && region.getFirstColumn() == region.getLastColumn();
        return region.intersects(row.cells()) && !isFirst;
    }
}
