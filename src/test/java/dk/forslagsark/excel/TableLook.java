package dk.forslagsark.excel;

import dk.forslagsark.excel.Look.Trait;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the tables of the forms look. */
final class TableLook {
    static final double ROW = 18;
    static final double HEAD_ROW = 20;
    static final double GAP = 9;

    static final Look LABEL = Look.CELL;
    static final Look HEAD = LABEL.with(Trait.BOLD).coloured(Look.WHITE, Look.NAVY);

    /** With the space after it that figures have. */
    static final Look HEAD_RIGHT =
            HEAD.aligned(HorizontalAlignment.RIGHT).without(Trait.INDENTED).formatted("@_n");

    static final Look YEAR = HEAD_RIGHT.without(Trait.WRAP).formatted("0");
    static final Look SECTION = LABEL.with(Trait.BOLD).coloured(Look.BLACK, Look.BLUE);
    static final Look GROUP = LABEL.with(Trait.BOLD, Trait.ITALIC);
    static final Look TOTAL = LABEL.with(Trait.BOLD).coloured(Look.BLACK, Look.PALE);
    static final Look TOTAL_AMOUNT = Look.AMOUNT.with(Trait.BOLD).coloured(Look.BLACK, Look.PALE);
    static final Look NET = TOTAL.with(Trait.STRONG_TOP).coloured(Look.BLACK, Look.BLUE);
    static final Look NET_AMOUNT = TOTAL_AMOUNT.with(Trait.STRONG_TOP).coloured(Look.BLACK, Look.BLUE);
    static final Look MARK = LABEL.without(Trait.INDENTED).aligned(HorizontalAlignment.CENTER);

    static final Look HEADING =
            Look.TEXT.with(Trait.BOLD).without(Trait.WRAP).sized(12).coloured(Look.NAVY, Look.WHITE);
    static final Look CAPTION = Look.TEXT.with(Trait.BOLD).without(Trait.WRAP);
    static final Look NOTE = Look.TEXT.with(Trait.ITALIC).sized(9).coloured(Look.GREY, Look.WHITE);

    private TableLook() {}
}
