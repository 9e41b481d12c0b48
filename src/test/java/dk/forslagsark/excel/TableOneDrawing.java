package dk.forslagsark.excel;

import dk.forslagsark.excel.Look.Trait;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * Table 1 as all forms have it: labels in A and B, areas in C, up to fifteen years from D to R.
 *
 * @param pen draws on the form
 * @param top the row of the header, from 1
 */
record TableOneDrawing(Pen pen, int top) {
    private static final double ROW = 19;
    private static final Look LABEL = Look.CELL;
    private static final Look HEAD = LABEL.with(Trait.BOLD).without(Trait.WRAP).coloured(Look.WHITE, Look.NAVY);
    private static final Look SECTION = LABEL.with(Trait.BOLD).coloured(Look.BLACK, Look.BLUE);
    private static final Look GROUP = LABEL.with(Trait.BOLD, Trait.ITALIC);
    private static final Look TOTAL = LABEL.with(Trait.BOLD).coloured(Look.BLACK, Look.PALE);
    private static final Look TOTAL_AMOUNT = Look.AMOUNT.with(Trait.BOLD).coloured(Look.BLACK, Look.PALE);
    private static final Look NET = TOTAL.with(Trait.STRONG_TOP).coloured(Look.BLACK, Look.BLUE);
    private static final Look NET_AMOUNT = TOTAL_AMOUNT.with(Trait.STRONG_TOP).coloured(Look.BLACK, Look.BLUE);
    private static final Look PAYBACK = LABEL.with(Trait.BOLD).formatted("0\" år\"");

    /** Draws the table and gives the row after it, from 1. */
    int draw() {
        columns();
        header();
        block(top + 1, Block.PERMANENT, "Varige ændringer", "Samlet varig ændring", Names.PERMANENT_TOTAL);
        block(
                top + 5,
                Block.IMPLEMENTATION,
                "Implementeringsomkostninger",
                "Samlede implementeringsomkostninger",
                Names.IMPLEMENTATION_TOTAL);
        int net = top + 9;
        pen.name(Names.IMPLEMENTATION_ROWS, "A%d:R%d".formatted(top + 5, top + 8));
        sums(net, "Samlet økonomisk påvirkning", Names.NET, "?%d+?%d".formatted(top + 4, top + 8), NET, NET_AMOUNT);
        payback(net + 1, "Tilbagebetalingstid baseret på serviceeffektivisering", Names.PAYBACK_SERVICE, "K4");
        payback(net + 2, "Tilbagebetalingstid baseret på totaløkonomi", Names.PAYBACK_TOTAL, "K5");
        pen.name(Names.PAYBACK_ROWS, "A%d:R%d".formatted(net + 1, net + 2));
        decimals(top + 1, net);
        return net + 3;
    }

    private void columns() {
        pen.width("A", 26).width("B", 36).width("C", 17);
        for (char year = 'D'; year <= 'R'; year++) {
            pen.width(String.valueOf(year), 8.6);
        }
    }

    private void header() {
        pen.height(top, 20)
                .merged("A%1$d:B%1$d".formatted(top), "=\"1.000 kr. \"&prisniveau&\" p/l\"", HEAD)
                .put("C" + top, "Styringsområde", HEAD)
                .put(
                        "D%1$d:R%1$d".formatted(top),
                        "",
                        HEAD.aligned(HorizontalAlignment.RIGHT).formatted("0"))
                .name(Names.YEARS, "D%1$d:R%1$d".formatted(top));
    }

    /** A heading, the model row for group headings, that for lines, and the total. */
    private void block(int row, Block block, String heading, String total, String totalName) {
        int line = row + 2;
        pen.height(row, ROW)
                .put("A%1$d:R%1$d".formatted(row), "", SECTION)
                .merged("A%1$d:R%1$d".formatted(row), heading, SECTION);
        pen.height(row + 1, ROW)
                .merged("A%1$d:R%1$d".formatted(row + 1), "", GROUP)
                .name(Names.group(block), "A" + (row + 1));
        pen.height(line, ROW)
                .merged("A%1$d:B%1$d".formatted(line), "", LABEL)
                .put("C" + line, "", LABEL)
                .put("D%1$d:R%1$d".formatted(line), "", Look.AMOUNT)
                .name(Names.label(block), "A" + line)
                .name(Names.area(block), "C" + line)
                .name(Names.amounts(block), "D%1$d:R%1$d".formatted(line));
        offerAreas(line);
        String sum = "ROUND(SUM(?%d:?%d),3)".formatted(line - 1, line);
        sums(row + 3, total, totalName, sum, TOTAL, TOTAL_AMOUNT);
    }

    private void sums(int row, String label, String name, String formula, Look look, Look amounts) {
        pen.height(row, ROW)
                .merged("A%1$d:B%1$d".formatted(row), label, look)
                .put("C" + row, "", look)
                .across("D%1$d:R%1$d".formatted(row), formula, amounts)
                .name(name, "D%1$d:R%1$d".formatted(row));
    }

    private void payback(int row, String label, String name, String source) {
        pen.height(row, ROW)
                .merged("A%1$d:C%1$d".formatted(row), label, LABEL)
                .merged(
                        "D%1$d:R%1$d".formatted(row),
                        "=" + CalculationDrawing.SHEET + "!$" + source.charAt(0) + "$" + source.substring(1),
                        PAYBACK)
                .name(name, "D" + row);
    }

    /** Whole amounts without decimals, others with those they have. */
    private void decimals(int first, int last) {
        String cells = "D%d:R%d".formatted(first, last);
        pen.formatWhere(cells, "ABS(D%1$d-ROUND(D%1$d,0))>0.0004".formatted(first), "#,##0.0##");
    }

    private void offerAreas(int row) {
        DataValidationHelper helper = pen.sheet().getDataValidationHelper();
        String[] areas = Stream.of(Area.values()).map(Area::label).toArray(String[]::new);
        CellRangeAddress cell = CellRangeAddress.valueOf("C" + row);
        DataValidation offered = helper.createValidation(
                helper.createExplicitListConstraint(areas),
                new CellRangeAddressList(
                        cell.getFirstRow(), cell.getLastRow(), cell.getFirstColumn(), cell.getLastColumn()));
        offered.createErrorBox("Styringsområde", "Vælg et styringsområde fra listen.");
        offered.setShowErrorBox(true);
        pen.sheet().addValidationData(offered);
    }
}
