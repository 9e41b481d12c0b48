package dk.forslagsark.excel;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The formulas of the allocation keys of one table: exact shares, and from these whole per cents by the largest-remainder
 * method.
 *
 * @param place any name of the table's model row
 * @param shape the table
 */
record AllocationKeyFormulas(NamedRange place, TemplateTable shape) {
    /** The share of some rows in all rows of the table, and in what its total holds beside them, over all years. */
    Optional<String> share(CellContent.Share share) {
        return places().find(shape.name(TemplateTable.AMOUNTS)).map(amounts -> {
            String own = sum(amounts, amounts.firstRow() + share.first(), amounts.firstRow() + share.last());
            String rows = sum(amounts, amounts.firstRow(), amounts.lastRow());
            String all = places().find(shape.name(TemplateTable.REST))
                    .map(rest -> "(" + rows + "+" + sum(rest, rest.firstRow(), rest.lastRow()) + ")")
                    .orElse(rows);
            return "IF(ROUND(%2$s,3)=0,\"\",ROUND(100*%1$s/%2$s,9))".formatted(own, all);
        });
    }

    /** Rounded down, and one more for as many as are missing from 100, those of the largest remainders first. */
    Optional<String> key(CellContent.Key key) {
        return places().find(shape.name("andel"))
                .map(shares -> key(key, shares))
                .filter(ExcelFormulas::isShortEnough);
    }

    private String key(CellContent.Key key, NamedRange shares) {
        String own = cell(shares, key.own());
        Optional<String> rest = places().find(shape.name(TemplateTable.REST_SHARE))
                .map(place -> place.cells().formatAsString());
        String floors = key.shares().stream()
                .map(row -> cell(shares, row))
                .map(AllocationKeyFormulas::floor)
                .collect(Collectors.joining());
        String larger = key.shares().stream()
                .filter(row -> row != key.own())
                .map(row -> larger(cell(shares, row), row < key.own() ? ">=" : ">", own))
                .collect(Collectors.joining());
        return "IF(%1$s=\"\",\"\",INT(%1$s)+IF(100%2$s>0%3$s,1,0))"
                .formatted(
                        own,
                        floors + rest.map(AllocationKeyFormulas::floor).orElse(""),
                        larger + rest.map(cell -> larger(cell, ">", own)).orElse(""));
    }

    private static String floor(String share) {
        return "-INT(" + share + ")";
    }

    /** 1 where the other one's remainder is so much the larger. */
    private static String larger(String other, String isLarger, String own) {
        return "+IF(%s%s%s,1,0)".formatted(rest(other), isLarger, rest(own));
    }

    private static String sum(NamedRange amounts, int first, int last) {
        CellRangeAddress cells = amounts.cells().copy();
        cells.setFirstRow(first);
        cells.setLastRow(last);
        return "SUM(" + cells.formatAsString() + ")";
    }

    private static String cell(NamedRange shares, int row) {
        return new CellReference(shares.firstRow() + row, shares.firstColumn()).formatAsString();
    }

    private static String rest(String share) {
        return "ROUND(%1$s-INT(%1$s),9)".formatted(share);
    }

    private NamedRanges places() {
        return new NamedRanges(place.sheet().getWorkbook());
    }
}
