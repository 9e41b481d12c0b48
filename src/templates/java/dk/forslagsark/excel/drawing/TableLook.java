package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.drawing.CellLook.Trait;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the tables of the forms look. */
final class TableLook {
    static final double ROW = 18;
    static final double HEAD_ROW = 20;
    static final double GAP = 9;
    static final double PART_GAP = 10;

    static final CellLook LABEL = CellLook.CELL;
    static final CellLook HEAD = LABEL.with(Trait.BOLD).coloured(CellLook.WHITE, CellLook.NAVY);

    /** With the space after it that figures have. */
    static final CellLook HEAD_RIGHT =
            HEAD.aligned(HorizontalAlignment.RIGHT).without(Trait.INDENTED).formatted("@_n");

    static final CellLook YEAR = HEAD_RIGHT.without(Trait.WRAP).formatted("0");
    static final CellLook SECTION = LABEL.with(Trait.BOLD).coloured(CellLook.BLACK, CellLook.BLUE);
    static final CellLook GROUP = LABEL.with(Trait.BOLD, Trait.ITALIC);
    static final CellLook TOTAL = LABEL.with(Trait.BOLD).coloured(CellLook.BLACK, CellLook.PALE);
    static final CellLook TOTAL_AMOUNT = CellLook.AMOUNT.with(Trait.BOLD).coloured(CellLook.BLACK, CellLook.PALE);
    static final CellLook NET = TOTAL.with(Trait.STRONG_TOP).coloured(CellLook.BLACK, CellLook.BLUE);
    static final CellLook NET_AMOUNT = TOTAL_AMOUNT.with(Trait.STRONG_TOP).coloured(CellLook.BLACK, CellLook.BLUE);
    static final CellLook MARK = LABEL.without(Trait.INDENTED).aligned(HorizontalAlignment.CENTER);

    static final CellLook HEADING =
            CellLook.TEXT.with(Trait.BOLD).without(Trait.WRAP).sized(12).coloured(CellLook.NAVY, CellLook.WHITE);
    static final CellLook CAPTION = CellLook.TEXT.with(Trait.BOLD).without(Trait.WRAP);
    static final CellLook NOTE = CellLook.TEXT.with(Trait.ITALIC).sized(9).coloured(CellLook.GREY, CellLook.WHITE);

    /** What is not printed. */
    static final CellLook HELP = CellLook.TEXT.without(Trait.WRAP).sized(8).coloured(CellLook.GREY, CellLook.WHITE);

    /** Bold as all of the row in which it stands, which would be no heading else. */
    static final CellLook HELP_HEAD = HELP.with(Trait.BOLD);

    /** What is printed only where it has something to say, in the gap below a table. */
    static final CellLook REST = CellLook.TEXT.without(Trait.WRAP).sized(7);

    static final CellLook REST_AMOUNT =
            REST.with(Trait.SHRINK).aligned(HorizontalAlignment.RIGHT).formatted("#,##0;-#,##0;");

    private TableLook() {}
}
