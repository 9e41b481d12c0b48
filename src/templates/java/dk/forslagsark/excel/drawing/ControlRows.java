package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.template.TemplateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;

/** The rows of a control: what each watches, what it says when something is wrong, and what differs in each year. */
final class ControlRows {
    private static final String WHAT = "T";
    private static final String SAYS = "U";

    /** The column of the first year, from 0. */
    private static final int FIRST_YEAR = CellReference.convertColStringToIndex("V");

    /** What they say together. */
    static final String RESULT = "$" + SAYS + "$" + (CalculationDrawing.FIRST - 1);

    private final SheetCanvas canvas;
    private final int first = CalculationDrawing.FIRST;
    private final List<String> says = new ArrayList<>();

    ControlRows(SheetCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * A difference that must be 0 in every year; else it is said in which year it is not, first.
     *
     * @param difference a formula, in 1.000 kr.
     */
    void add(String what, String wrong, IntFunction<String> difference) {
        add(what, wrong, TemplateNames.YEARS, difference);
    }

    /**
     * The same in the years of a table.
     *
     * @param ofYears the name of their cells
     */
    void add(String what, String wrong, String ofYears, IntFunction<String> difference) {
        int row = row();
        String years = years(row);
        addYears(row, year -> "IFERROR(IF(ROUND(%s,3)=0,\"\",MAX(1,%s)),\"\")"
                .formatted(difference.apply(year), canvas.cell(ofYears, year)));
        add(row, what, "COUNT(%s)>0".formatted(years), "\"%s (\"&MIN(%s)&\"). \"".formatted(wrong, years));
    }

    /** The same of something that is wrong or not. */
    void addWhere(String what, String wrong, String isWrong) {
        add(row(), what, isWrong, "\"" + wrong + ". \"");
    }

    /**
     * The same of something told by figures of the years.
     *
     * @param isWrong a formula on the cells of those figures, %s
     */
    void addWhere(String what, String wrong, String isWrong, IntFunction<String> figure) {
        int row = row();
        addYears(row, figure);
        add(row, what, isWrong.formatted(years(row)), "\"" + wrong + ". \"");
    }

    /**
     * Rows in whose year cells there may be figures, or nothing; but for a heading that is repeated there where a page begins.
     *
     * @param first the first row, from 1
     * @param last the last
     */
    void addText(String what, String wrong, int first, int last) {
        String cells = TableOnePlace.years(first, last);
        addWhere(
                what,
                wrong,
                "ROWS(%1$s)*COLUMNS(%1$s)-COUNTBLANK(%1$s)-COUNT(%1$s)<>COUNTIF(%2$s,\"1.000 kr.*\")*COUNT(%3$s)"
                        .formatted(
                                cells, TableOnePlace.range("A", first, "A", last), canvas.cells(TemplateNames.YEARS)));
    }

    /** Gives what they say together a name. */
    void finish(String name) {
        String head = "=TRIM(%s)".formatted(String.join("&", says));
        canvas.put(WHAT + (first - 1), "Kontrol", TableLook.HELP)
                .put(SAYS + (first - 1), head, TableLook.HELP)
                .name(name, SAYS + (first - 1))
                .width(WHAT, 40)
                .width(SAYS, 40);
    }

    private void add(int row, String what, String isWrong, String message) {
        // What a template of one's own has no longer is not watched.
        String formula = "=IFERROR(IF(%s,%s,\"\"),\"\")".formatted(isWrong, message);
        canvas.put(WHAT + row, what, TableLook.HELP).put(SAYS + row, formula, TableLook.HELP);
        says.add(SAYS + row);
    }

    private void addYears(int row, IntFunction<String> formula) {
        for (int year = 1; year <= FormColumns.YEARS; year++) {
            canvas.put(column(year) + row, "=" + formula.apply(year), TableLook.HELP);
        }
    }

    private int row() {
        return first + says.size();
    }

    private static String years(int row) {
        return "$%1$s$%3$d:$%2$s$%3$d".formatted(column(1), column(FormColumns.YEARS), row);
    }

    private static String column(int year) {
        return CellReference.convertNumToColString(FIRST_YEAR + year - 1);
    }
}
