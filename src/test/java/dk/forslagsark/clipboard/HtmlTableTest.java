package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTableTest {

    /**
     * The block was made by this arithmetic in LibreOffice Calc and caught from its clipboard, 20 rows of 6 cells: with
     * Danish and English formats in an English Calc, and with Danish ones in a Danish Calc.
     */
    private static Optional<BigDecimal> figure(int row, int year) {
        if ((row + year) % 7 == 3) {
            return Optional.empty();
        }
        if (row * year % 11 == 10) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal whole = BigDecimal.valueOf((row % 2 == 0 ? 1 : -1) * (100 + row * 137 + year * 1111L));
        BigDecimal scaled = row == 16 ? whole.movePointRight(3) : whole;
        return Optional.of(row % 5 == 2 ? scaled.add(new BigDecimal("0.5")) : scaled);
    }

    @ParameterizedTest
    @CsvSource({
        "dansk-format, DANISH, true",
        "dansk-format, DANISH, false",
        "dansk-opsætning, DANISH, true",
        "dansk-opsætning, DANISH, false",
        "engelsk, ENGLISH, true",
        "engelsk, ENGLISH, false"
    })
    void aBlockOutOfLibreOfficeIsReadInBothNotationsWithAndWithoutHtml(String name, Notation notation, boolean html)
            throws IOException {
        Optional<String> table = html ? Optional.of(Clips.resource("calc-" + name + ".html")) : Optional.empty();
        Clip clip = Clip.read(Clips.resource("calc-" + name + ".txt"), table)
                .value()
                .orElseThrow();
        assertThat(clip.notation().notation()).isEqualTo(notation);
        assertThat(clip.notation().isOpen()).isFalse();
        List<List<String>> entered = Clips.entered(clip);
        assertThat(entered).hasSize(20).allSatisfy(row -> assertThat(row).hasSize(6));
        for (int row = 0; row < 20; row++) {
            for (int year = 0; year < 4; year++) {
                assertAmount(entered.get(row).get(year + 2), figure(row, year));
            }
        }
    }

    private static void assertAmount(String entered, Optional<BigDecimal> expected) {
        if (expected.isEmpty()) {
            assertThat(entered).isEmpty();
        } else {
            assertThat(DanishAmount.read(entered)).isEqualTo(Reading.of(new Amount(expected.get())));
        }
    }

    @Test
    void labelsOutOfLibreOfficeKeepTheirSignsAndLines() throws IOException {
        List<List<String>> shown = Clips.shown(Clips.html(Clips.resource("calc-dansk-format.html")));
        assertThat(shown.get(8).get(0)).isEqualTo("Kørsel <under 50 km>");
        assertThat(shown.get(9).get(0)).isEqualTo("Rekruttering\nog match");
        assertThat(shown.get(10).get(0)).isEqualTo("Rådgivning \"ekstern\"");
        assertThat(shown.get(4).get(0)).isEqualTo("IT-system & drift");
    }

    /** As Excel writes it: a header with the places of the fragment, styles, and no numbers behind the texts. */
    private static String excel(String decimal, String thousand, String cells) {
        return "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000002000\r\nStartFragment:0000001200\r\n"
                + "EndFragment:0000001900\r\n\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\r\n"
                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"\r\nxmlns=\"http://www.w3.org/TR/REC-html40\">\r\n<head>\r\n"
                + "<meta name=ProgId content=Excel.Sheet>\r\n<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:\"\\"
                + decimal + "\";\r\n\tmso-displayed-thousand-separator:\"\\" + thousand + "\";}\r\n.xl65\r\n"
                + "\t{mso-number-format:\"\\#\\,\\#\\#0\";}\r\n-->\r\n</style>\r\n</head>\r\n<body link=\"#0563C1\">\r\n"
                + "<table border=0 cellpadding=0 width=192 style='border-collapse:collapse'>\r\n<!--StartFragment-->\r\n"
                + " <col width=64 span=2 style='width:48pt'>\r\n <tr height=20>\r\n" + cells
                + " </tr>\r\n<!--EndFragment-->\r\n</table>\r\n</body>\r\n</html>";
    }

    @Test
    void excelSaysWithWhichSignsItShowsItsFigures() {
        String cells =
                "  <td height=20 class=xl65 align=right>1%s300</td>\r\n  <td class=xl65 align=right>-2%s600</td>\r\n";
        Clip danish = Clips.html(excel(",", ".", cells.replace("%s", ".")));
        assertThat(danish.notation()).isEqualTo(new NotationFinding(Notation.DANISH, false, 0, 0));
        assertThat(Clips.entered(danish)).containsExactly(List.of("1.300", "-2.600"));
        Clip english = Clips.html(excel(".", ",", cells.replace("%s", ",")));
        assertThat(english.notation()).isEqualTo(new NotationFinding(Notation.ENGLISH, false, 0, 0));
        assertThat(Clips.entered(english)).containsExactly(List.of("1.300", "-2.600"));
    }

    @Test
    void theNumberBehindTheTextIsEnteredToTheKrone() {
        Clip clip = Clips.html("<table><tr><td x:num=\"433.3333333\">433</td><td sdval=\"12.25\">12,3</td>"
                + "<td sdval=\"43831\">01-01-2020</td><td sdval=\"0.25\">25%</td><td sdval=\"1300000\">1.300</td>"
                + "<td sdval=\"1300\">1.300 kr.</td><td sdval=\"x\">7</td></tr></table>");
        assertThat(Clips.entered(clip))
                .containsExactly(List.of("433,333", "12,25", "01-01-2020", "25%", "1.300", "1.300 kr.", "7"));
    }

    @Test
    void mergedCellsLeaveBlanks() {
        assertThat(Clips.shown(Clips.html("<table><tr><td colspan=2>a</td><td rowspan=2>b</td><td rowspan=3>c</td></tr>"
                        + "<tr><td>d</td><td>e</td></tr><tr><td>f</td></tr><tr><td>g</td></tr></table>")))
                .containsExactly(
                        List.of("a", "", "b", "c"), List.of("d", "e", "", ""), List.of("f", "", "", ""), List.of("g"));
    }

    @Test
    void paragraphsAndBreaksAreLinesAndOtherSpacesRunTogether() {
        assertThat(Clips.shown(Clips.html("<table><tr><td><p class=MsoNormal>a\n  <b>b</b> </p><p>c<o:p></o:p></p></td>"
                        + "<td>d <br>\r\n e&nbsp;f</td><td>&nbsp;</td><td>&lt;&amp;&oslash;</td></tr></table>")))
                .containsExactly(List.of("a b\nc", "d\ne f", "", "<&ø"));
    }

    @Test
    void aTableAroundTheTableIsPassedOver() {
        assertThat(Clips.shown(Clips.html("<table><tr><td><table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody><tr><td>1<td>2</table></td></tr></table>")))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void withoutATableTheTextCounts() {
        Clip clip = Clip.read("a\tb", Optional.of("<p>a b</p><table><tr><td>x</td></tr></table>"))
                .value()
                .orElseThrow();
        assertThat(Clips.shown(clip)).containsExactly(List.of("a", "b"));
    }

    @Test
    void textThatASpreadsheetWouldCalculateIsMarkedAsText() {
        String html = HtmlTable.write(List.of(List.of(ClipCell.of("=1+1"), ClipCell.of("Husleje"))));
        assertThat(html).contains("<td sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>=1+1</td><td>Husleje</td>");
    }

    @Test
    void whatIsWrittenIsReadAgainAndNeverOpen() {
        List<List<ClipCell>> rows = List.of(
                List.of(ClipCell.of("a <b> & \"c\"\nd"), ClipCell.of("-1.300", new BigDecimal("-1300"))),
                List.of(ClipCell.of("1.300"), ClipCell.of("12,5", new BigDecimal("12.5"))));
        Clip clip = Clips.html(HtmlTable.write(rows));
        assertThat(clip.rows()).isEqualTo(rows);
        assertThat(clip.notation().isOpen()).isFalse();
        assertThat(clip.notation().notation()).isEqualTo(Notation.DANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<table>",
                "<tr>",
                "<td colspan=99999 rowspan=99999>",
                "<b><i><a href=x>",
                "</table>",
                "<div>",
                "<table><td><b>",
                "<!--",
                "<td",
                "&lt",
                "<svg><math>",
                "mso-displayed-decimal-separator: \""
            })
    void hostileHtmlEndsSoonWithoutOverflow(String part) {
        String html = "<table><tr><td>1</td><td>" + part.repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(Clip.read("a", Optional.of(html)))
                .isNotNull());
    }

    @Test
    void aBlockTooLargeIsRefusedWithTheReason() {
        String reason = "Der kan højst indsættes 10.000 rækker, 300 kolonner og 200.000 celler. Kopiér en mindre del.";
        assertThat(Clip.read("1\n".repeat(10_001), Optional.empty()).problem()).contains(reason);
        assertThat(Clip.read("1\t".repeat(300), Optional.empty()).problem()).contains(reason);
        assertThat(Clip.read(("1\t".repeat(299) + "\n").repeat(667), Optional.empty())
                        .problem())
                .contains(reason);
        assertThat(Clip.read("1\n".repeat(10_000), Optional.empty()).problem()).isEmpty();
        assertThat(Clip.read("", Optional.of("<table><tr><td rowspan=99999>1<td>2" + "<tr><td>3".repeat(10_001)))
                        .problem())
                .contains(reason);
    }

    @Test
    void blankRowsAtTheEndDoNotCount() {
        assertThat(Clips.plain("a\n" + "\t\n".repeat(20_000)).rows()).hasSize(1);
    }

    /** As Excel writes it in its own HTML; the number stands beside it for all others. */
    @Test
    void aFormulaStandsBesideItsNumber() {
        String html = HtmlTable.write(List.of(List.of(
                ClipCell.of("-1.290,3", new BigDecimal("-1290.3")).withFormula("-51*25.3"), ClipCell.of("=B2"))));
        assertThat(html)
                .contains("x:num=\"-1290.3\" x:fmla=\"=-51*25.3\">-1.290,3</td>")
                .contains("mso-number-format:\"\\@\"'>=B2</td>");
        assertThat(HtmlTable.read(html).orElseThrow().rows().get(0).get(0).value())
                .contains(new BigDecimal("-1290.3"));
    }
}
