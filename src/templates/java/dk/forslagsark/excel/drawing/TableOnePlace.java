package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.proposal.Block;

/**
 * Where Table 1 is, for formulas that look through it. Their ranges run from the heading of a block to its total, so that a row
 * counts wherever between the two somebody inserts it; neither of them has an area.
 *
 * @param top the row of its header, from 1
 */
record TableOnePlace(int top) {
    /** The row of the heading of a block. */
    int heading(Block block) {
        return top + (block == Block.PERMANENT ? 1 : 5);
    }

    /** The model row of a block. */
    int line(Block block) {
        return heading(block) + 2;
    }

    int total(Block block) {
        return heading(block) + 3;
    }

    int net() {
        return total(Block.IMPLEMENTATION) + 1;
    }

    /** The areas of a block. */
    String areas(Block block) {
        return column(block, FormColumns.AREA);
    }

    /** In which table each row of a block stood when the form was filled. */
    String homes(Block block) {
        return column(block, FormColumns.HOME);
    }

    /** Which rows of a block have details. */
    String details(Block block) {
        return column(block, FormColumns.DETAILS);
    }

    /** The amounts of a block in a year, 1 being the first. */
    String year(Block block, int year) {
        return column(block, FormColumns.year(year));
    }

    /** What formulas sum in a year of a table that may have others than Table 1. */
    interface OfAmounts {
        /** A formula on the cells of the amounts of a block. */
        String formula(String amounts);
    }

    /**
     * The formula on the amounts of a block in the year that stands in a cell: of permanent changes those of the last year, where it comes
     * later. 0 in a year of which there are none.
     */
    String inYear(Block block, String year, OfAmounts sum) {
        String years = range(FormColumns.year(1), top, FormColumns.LAST_YEAR, top);
        boolean goesOn = block == Block.PERMANENT;
        String counted = goesOn ? "MIN(%s,MAX(%s))".formatted(year, years) : year;
        String isNone = goesOn ? "SUM(%1$s)<MIN(%2$s)" : "OR(SUM(%1$s)<MIN(%2$s),SUM(%1$s)>MAX(%2$s))";
        String amounts = "INDEX(%s,0,MATCH(%s,%s,0))"
                .formatted(
                        range(FormColumns.year(1), heading(block), FormColumns.LAST_YEAR, total(block)),
                        counted,
                        years);
        return "IF(%s,0,%s)".formatted(isNone.formatted(year, years), sum.formula(amounts));
    }

    /** The cells of all years in some rows. */
    static String years(int from, int to) {
        return range(FormColumns.year(1), from, FormColumns.LAST_YEAR, to);
    }

    /** What is of that area in a year. */
    String sum(Block block, AreaPlace place, int year) {
        return sum(block, place, year(block, year));
    }

    /** The same of the amounts in some cells. */
    String sum(Block block, AreaPlace place, String amounts) {
        return whereUsed(place, "SUMIF(%s,%s,%s)".formatted(areas(block), is(place), amounts));
    }

    /** How many rows are of that area. */
    String count(Block block, AreaPlace place) {
        return whereUsed(place, "COUNTIF(%s,%s)".formatted(areas(block), is(place)));
    }

    /** What counts as service in a year: the rows that say so, and of those that somebody added the ones of the first such area. */
    String service(int year) {
        String first = CalculationDrawing.SHEET + "!$R$" + CalculationDrawing.FIRST;
        return "SUMIF(%1$s,\"ja\",%2$s)+IF(%3$s=\"\",0,SUMIFS(%2$s,%4$s,%5$s,%1$s,\"<>ja\"))"
                .formatted(
                        column(Block.PERMANENT, FormColumns.HELP),
                        year(Block.PERMANENT, year),
                        first,
                        areas(Block.PERMANENT),
                        AreaCaptions.criterion(first));
    }

    /** What a cell must be to hold the area of the place. */
    String is(AreaPlace place) {
        return place.shipped()
                .map(area -> "\"" + area.name() + "\"")
                .orElseGet(() -> AreaCaptions.criterion(name(place)));
    }

    /** What it must be to hold another. */
    String isNot(AreaPlace place) {
        return place.shipped()
                .map(area -> "\"<>" + area.name() + "\"")
                .orElseGet(() -> AreaCaptions.criterion(name(place)).replaceFirst("=", "<>"));
    }

    /** The formula, or 0 where a spare place has no area. */
    String whereUsed(AreaPlace place, String formula) {
        return place.shipped().map(area -> formula).orElseGet(() -> "IF(%s=\"\",0,%s)".formatted(name(place), formula));
    }

    /** Writes the names of the areas at spare places where these formulas look for them. */
    void writeNames(SheetCanvas canvas) {
        AreaPlace.spares().forEach(place -> canvas.put(nameCell(place), place.nameAlone(), TableLook.HELP_HEAD));
    }

    private String name(AreaPlace place) {
        return FormDrawing.SHEET + "!$" + nameColumn(place) + "$" + top;
    }

    private String nameCell(AreaPlace place) {
        return nameColumn(place) + top;
    }

    private static String nameColumn(AreaPlace place) {
        return "A" + (char) ('D' + AreaPlace.spares().indexOf(place));
    }

    private String column(Block block, String column) {
        return range(column, heading(block), column, total(block));
    }

    static String range(String first, int from, String last, int to) {
        return FormDrawing.SHEET + "!$%s$%d:$%s$%d".formatted(first, from, last, to);
    }
}
