package dk.forslagsark.clipboard;

import dk.forslagsark.danish.Notation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The table in the HTML that Excel, LibreOffice, Word and browsers put on the clipboard; and our own. */
public final class HtmlTable {
    /** Excel says in its style sheet what its figures are shown with. */
    private static final Pattern SEPARATOR =
            Pattern.compile("mso-displayed-decimal-separator:\\s{0,9}\"\\\\{0,2}([.,])");

    /** As LibreOffice and as Excel mark text. */
    private static final String TEXT = " sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'";

    private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";

    private HtmlTable() {}

    /** The first table of more than one cell, if there is one. Cells hidden by a merged cell are blank. */
    public static Optional<Clip> read(String html) {
        Optional<Notation> stated = stated(html);
        Document document = Jsoup.parse(html);
        RoleTables.makeTablesIn(document);
        FormFields.makeTextIn(document);
        int unseen = UnseenHtml.removeFrom(document);
        HtmlIndent.mark(document);
        RedFigures.mark(document, html.contains(EXCEL));
        List<Element> tables = document.getElementsByTag("table").stream()
                .filter(HtmlCells::areSeveral)
                .toList();
        return tables.stream()
                .findFirst()
                .map(HtmlCells::of)
                .map(laid -> new Clip(laid.rows(), stated, HtmlBeside.of(document, tables, unseen + laid.unseen())));
    }

    /**
     * Writes a table with figures in Danish. The numbers behind them stand there as LibreOffice and as Excel have them,
     * so that both take them as numbers whatever notation they are set to; a
     * formula stands beside the number, as Excel has it.
     */
    public static String write(List<List<ClipCell>> rows) {
        StringBuilder html = new StringBuilder("<html xmlns:x=\"" + EXCEL + "\"><head>"
                + "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><style>table"
                + " {mso-displayed-decimal-separator:\"\\,\"; mso-displayed-thousand-separator:\"\\.\";}"
                + " br {mso-data-placement:same-cell;}</style></head><body><table>\n");
        for (List<ClipCell> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append(cell(cell)));
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>\n").toString();
    }

    private static Optional<Notation> stated(String html) {
        Matcher matcher = SEPARATOR.matcher(html);
        return matcher.find()
                ? Optional.of(Notation.withDecimals(matcher.group(1).charAt(0)))
                : Optional.empty();
    }

    private static String cell(ClipCell cell) {
        String kind = cell.value().map(HtmlTable::number).orElse(isTakenForMore(cell.shown()) ? TEXT : "");
        String formula = cell.formula()
                .map(excel -> " x:fmla=\"=" + Entities.escape(excel) + "\"")
                .orElse("");
        return "<td" + kind + formula + ">" + escaped(cell.shown()) + "</td>";
    }

    /** LibreOffice reads the number in the first language, 1033, which is English; the format is of the second, Danish. */
    private static String number(BigDecimal value) {
        String plain = value.toPlainString();
        int decimals = Math.max(0, value.scale());
        String format = "#.##0" + (decimals > 0 ? "," + "0".repeat(decimals) : "");
        return " align=\"right\" sdval=\"" + plain + "\" sdnum=\"1033;1030;" + format + "\" x:num=\"" + plain + "\"";
    }

    /** A spreadsheet makes a formula, a date or a number of such texts if it is not told. */
    private static boolean isTakenForMore(String text) {
        return !text.isEmpty() && "=+-@0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\n", "<br>");
    }
}
