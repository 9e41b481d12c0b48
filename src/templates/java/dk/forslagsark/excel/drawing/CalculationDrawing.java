package dk.forslagsark.excel.drawing;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The sheet on which a form computes its payback periods, with plain formulas that every spreadsheet program has.
 *
 * <p>Whether something is still owed is not read off the discounted sum, where a debt that only ever shrinks by interest
 * drowns in rounding, but off the same sum carried forward to the year itself.
 *
 * @param canvas draws on the sheet
 * @param one where Table 1 is
 */
record CalculationDrawing(SheetCanvas canvas, TableOnePlace one) {
    static final String SHEET = "Beregning";

    static final int FIRST = 12;

    /** The first year with an amount may be the last of those shown. */
    static final int LAST = FIRST + Payback.HORIZON + Years.MOST - 2;

    static final CellLook LABEL = CellLook.CELL.without(Trait.WRAP).coloured(CellLook.BLACK, CellLook.PALE);
    private static final CellLook INPUT = CellLook.AMOUNT.formatted("0");
    static final CellLook HEAD = CellLook.TEXT
            .with(Trait.BOLD, Trait.BOXED)
            .sized(9)
            .coloured(CellLook.WHITE, CellLook.NAVY)
            .aligned(HorizontalAlignment.CENTER);
    private static final CellLook PLAIN = CellLook.AMOUNT.without(Trait.SHRINK).sized(9);
    private static final CellLook YEAR = PLAIN.formatted("0");
    private static final CellLook ENTERED = PLAIN.formatted("#,##0.0##");
    private static final CellLook EXACT = PLAIN.formatted("#,##0.0");
    private static final CellLook FACTOR = PLAIN.formatted("0.0000");
    private static final CellLook OWING = PLAIN.formatted("0;;");

    private static final String NOTE = """
            Beløb i 1.000 kr.; besparelser er negative. År nr. 1 er det første år, hvori der står et beløb, også et 0. \
            Efter det sidste viste år gentages de varige ændringer fra dette år, og der er ingen \
            implementeringsomkostninger. Hvert års påvirkning ganges med årets faktor: 1 divideret med \
            (1 + diskonteringsrenten) for hvert år efter år nr. 1. Serviceeffektivisering \
            medregner kun varige ændringer i de områder, der tæller som service (kolonne R), men alle \
            implementeringsomkostninger. “Ført frem” er den \
            akkumulerede sum opgjort i det pågældende år: sidste års sum med rente plus årets påvirkning. Der skyldes \
            endnu, når “Ført frem” er over 0. Tilbagebetalingstiden er året efter det sidste, hvori der skyldes. \
            Skyldes der aldrig, er der intet at betale tilbage; skyldes der endnu i år 100, er det “aldrig”. Rækker på \
            lysegrå bund er de viste år. Rækker med grå skrift tæller ikke med.""";

    void draw() {
        canvas.put("A1", "Beregning af tilbagebetalingstid", FORM_TITLE).height(1, 24);
        canvas.merged("A2:P2", "=TRIM(nummer&\" \"&titel)", CellLook.TEXT.coloured(CellLook.GREY, CellLook.WHITE));
        canvas.height(3, 6);
        terms();
        new PaybackDrawing(canvas).draw();
        canvas.merged("A8:P8", NOTE, CellLook.TEXT.sized(9).coloured(CellLook.GREY, CellLook.WHITE))
                .height(8, 60);
        header();
        new ServiceAreasDrawing(canvas).draw(FIRST);
        for (int row = FIRST; row <= LAST; row++) {
            year(row);
        }
        formats();
        canvas.name(TemplateNames.CALCULATED_YEARS, "A%d:A%d".formatted(FIRST, LAST))
                .page("$A$1:$P$" + LAST, 1)
                .sheet()
                .createFreezePane(2, FIRST - 1);
    }

    private static final CellLook FORM_TITLE =
            CellLook.TEXT.with(Trait.BOLD).without(Trait.WRAP).sized(14).coloured(CellLook.NAVY, CellLook.WHITE);

    private void terms() {
        String[][] terms = {
            {"Prisniveau (p/l)", "prisniveau"},
            {"Diskonteringsrente", "diskonteringsrente"},
            {"Første viste år", "første_år"},
            {"Sidste viste år", "sidste_år"}
        };
        String[] followed = {"", "", "=INDEX(år,1,1)", "=MAX(år)"};
        for (int i = 0; i < terms.length; i++) {
            int row = 4 + i;
            canvas.merged("A%1$d:C%1$d".formatted(row), terms[i][0], LABEL)
                    .put("D" + row, followed[i], terms[i][1].endsWith("rente") ? INPUT.formatted("0 %") : INPUT)
                    .name(terms[i][1], "D" + row)
                    .height(row, 17);
        }
    }

    private void header() {
        canvas.height(10, 18).height(11, 40);
        canvas.merged("A10:F10", "År for år", HEAD)
                .merged("G10:K10", "Serviceeffektivisering", HEAD)
                .merged("L10:P10", "Totaløkonomi", HEAD);
        String[] heads = {
            "År",
            "År nr.",
            "Varige ændringer",
            "Heraf service",
            "Implemen-\ntering",
            "Faktor",
            "Netto",
            "Diskonteret",
            "Akkumuleret",
            "Ført frem",
            "Skyldes endnu\ni år nr.",
            "Netto",
            "Diskonteret",
            "Akkumuleret",
            "Ført frem",
            "Skyldes endnu\ni år nr."
        };
        for (int i = 0; i < heads.length; i++) {
            String column = String.valueOf((char) ('A' + i));
            canvas.put(column + "11", heads[i], HEAD)
                    .width(column, i < 2 ? 7.5 : heads[i].startsWith("Skyldes") ? 13.5 : 12.2);
        }
    }

    private void year(int row) {
        int n = row - FIRST + 1;
        canvas.height(row, 14.5);
        canvas.put("A" + row, n == 1 ? "=INDEX(år,1,1)" : "=A%d+1".formatted(row - 1), YEAR);
        canvas.put("B" + row, number(row, n), YEAR);
        canvas.put("C" + row, repeated(row, n, "C", "INDEX(samlet_varig,1,%d)"), ENTERED);
        canvas.put("D" + row, repeated(row, n, "D", service(n)), ENTERED);
        canvas.put("E" + row, n <= Years.MOST ? "=INDEX(samlet_implementering,1,%d)".formatted(n) : "=0", ENTERED);
        canvas.put("F" + row, "=IF(B%1$d>0,1/(1+diskonteringsrente)^(B%1$d-1),0)".formatted(row), FACTOR);
        course(row, n, "D", "G", "H", "I", "J", "K");
        course(row, n, "C", "L", "M", "N", "O", "P");
    }

    private String service(int n) {
        return n <= Years.MOST ? "ROUND(" + one.service(n) + ",3)" : "";
    }

    /** Beside the two totals, which are always figures. */
    private String anyAmount(int n) {
        return "COUNT(%s,%s)>2".formatted(one.year(Block.PERMANENT, n), one.year(Block.IMPLEMENTATION, n));
    }

    /** Counts from the first year in which an amount stands. */
    private String number(int row, int n) {
        if (n == 1) {
            return "=IF(" + anyAmount(n) + ",1,0)";
        }
        String begun = "B%d>0".formatted(row - 1);
        String counted = n <= Years.MOST ? "OR(%s,%s)".formatted(begun, anyAmount(n)) : begun;
        return "=IF(%s,B%d+1,0)".formatted(counted, row - 1);
    }

    /** The year's own figure; after the last year shown that of the year before. */
    private static String repeated(int row, int n, String column, String own) {
        if (n == 1) {
            return "=" + own.formatted(n);
        }
        String before = column + (row - 1);
        return n <= Years.MOST ? "=IF(A%d<=sidste_år,%s,%s)".formatted(row, own.formatted(n), before) : "=" + before;
    }

    private void course(
            int row, int n, String from, String net, String disc, String sum, String carried, String owing) {
        canvas.put(net + row, "=%s%d+E%d".formatted(from, row, row), ENTERED);
        canvas.put(disc + row, "=%1$s%2$d*F%2$d".formatted(net, row), EXACT);
        canvas.put(sum + row, n == 1 ? "=" + disc + row : "=%s%d+%s%d".formatted(sum, row - 1, disc, row), EXACT);
        String before = n == 1 ? "" : "%s%d*(1+diskonteringsrente)+".formatted(carried, row - 1);
        canvas.put(carried + row, "=ROUND(%s%s%d,6)".formatted(before, net, row), EXACT);
        canvas.put(
                owing + row,
                "=IF(AND(B%1$d>0,B%1$d<=%3$d,%2$s%1$d>0),B%1$d,0)".formatted(row, carried, Payback.HORIZON),
                OWING);
    }

    private void formats() {
        String all = "A%d:P%d".formatted(FIRST, LAST);
        canvas.colourWhere(all, "OR($B%1$d=0,$B%1$d>%2$d)".formatted(FIRST, Payback.HORIZON), 0xA8B0B8, CellLook.WHITE);
        canvas.colourWhere(all, "$A%d<=sidste_år".formatted(FIRST), CellLook.BLACK, CellLook.PALE);
        canvas.formatWhere("D5", "ABS(D5*100-ROUND(D5*100,0))>0.00001", "0.0### %");
    }
}
