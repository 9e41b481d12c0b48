package dk.forslagsark.clipboard;

import static dk.forslagsark.proposal.RichTexts.bold;
import static dk.forslagsark.proposal.RichTexts.both;
import static dk.forslagsark.proposal.RichTexts.bullet;
import static dk.forslagsark.proposal.RichTexts.italic;
import static dk.forslagsark.proposal.RichTexts.number;
import static dk.forslagsark.proposal.RichTexts.paragraph;
import static dk.forslagsark.proposal.RichTexts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other programs copy as HTML, shortened to what matters. */
class FormattedHtmlTest {
    private static void assertReads(String html, Paragraph... paragraphs) {
        assertThat(FormattedHtml.read(html)).contains(new RichText(List.of(paragraphs)));
    }

    @Test
    void listsOfWordAreParagraphsWithALabelOfTheirOwn() {
        assertReads(
                """
                <html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=DA><!--StartFragment-->
                <p class=MsoNormal>Vi g&oslash;r <b>tre</b> ting,
                <i>straks</i>:<o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
                </span></span></span><![endif]>Samler <b>alle</b></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;
                </span></span><![endif]>kun i nord</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;
                </span></span><![endif]>Lukker</p><!--EndFragment--></body></html>
                """,
                paragraph(run("Vi gør "), bold("tre"), run(" ting, "), italic("straks"), run(":")),
                bullet(0, run("Samler "), bold("alle")),
                bullet(1, run("kun i nord")),
                number(0, 3, run("Lukker")));
    }

    @Test
    void theAddressOfALinkStandsBehindItsWords() {
        assertReads(
                "<p>Se <a href='https://www.kk.dk/tal?a=1'><b>tallene</b></a>, skriv til <a href='mailto:sof@kk.dk?subject=Tal'>"
                        + "forvaltningen</a></p>",
                paragraph(
                        run("Se "),
                        bold("tallene"),
                        run(" (https://www.kk.dk/tal?a=1), skriv til forvaltningen (sof@kk.dk)")));
    }

    @Test
    void aLinkThatSaysItsAddressOrLeadsToNoneOutsideIsItsWords() {
        assertReads(
                "<p><a href='https://www.kk.dk/'>kk.dk</a> <a href='mailto:sof@kk.dk'>sof@kk.dk</a> <a href='#afsnit'>afsnit 2</a> "
                        + "<a href='javascript:void(0)'>mere</a> <a name='her'>her</a> <a href='https://kk.dk/x'></a></p>",
                paragraph(run("kk.dk sof@kk.dk afsnit 2 mere her")));
    }

    @Test
    void listsOfLibreOfficeAndBrowsersStandWithinEachOther() {
        assertReads(
                "<p style=\"line-height: 100%\">Før</p>\n<ul>\n<li><p><b>Et</b></p></li><li>To<ul><li>under</li></ul></li></ul>"
                        + "<ol start=\"4\">\n<li><p>Fire</p></li>\n<li>Fem</li></ol><p>Efter<br>linjen</p>",
                paragraph(run("Før")),
                bullet(0, bold("Et")),
                bullet(0, run("To")),
                bullet(1, run("under")),
                number(0, 4, run("Fire")),
                number(0, 0, run("Fem")),
                paragraph(run("Efter")),
                paragraph(run("linjen")));
    }

    /** A document of Google is bold as a whole, and says that it is not. */
    @Test
    void weightAndSlantMayStandInAStyle() {
        assertReads(
                "<b style=\"font-weight:normal\"><span style=\"font-weight:700\">Fed</span> og <span style=\"font-weight:bold;"
                        + "font-style:italic\">begge</span></b>",
                paragraph(bold("Fed"), run(" og "), both("begge")));
    }

    @Test
    void aTextAroundATableKeepsItsLookAndARowIsAParagraph() {
        assertReads(
                "<p>Det <b>koster</b>:</p><ul><li>løn</li></ul><table><tr><td><p>Udvalg</p></td><td><p><b>2018</b></p></td></tr>"
                        + "<tr><td>Socialudvalget<br>i alt</td><td><p>-1.200</p><p>kr.</p></td><td></td></tr>"
                        + "<tr><td colspan=2><p>Note</p><p>til den</p></td></tr></table>Og mere",
                paragraph(run("Det "), bold("koster"), run(":")),
                bullet(0, run("løn")),
                paragraph(run("Udvalg "), bold("2018")),
                paragraph(run("Socialudvalget i alt -1.200 kr.")),
                paragraph(run("Note")),
                paragraph(run("til den")),
                paragraph(run("Og mere")));
    }

    @Test
    void whatIsDeletedIsNotThereAndATableIsAnotherThing() {
        assertReads("<p>Det er <del>ikke </del>godt</p>", paragraph(run("Det er godt")));
        assertThat(FormattedHtml.read("<table><tr><td>1</td></tr></table>")).isEmpty();
        assertThat(FormattedHtml.read(" ")).isEmpty();
        assertThat(FormattedHtml.read("<div>".repeat(5_000) + "x")).isEmpty();
    }

    @Test
    void whatIsCopiedIsPastedAsItWas() {
        assertThat(FormattedHtml.read(FormattedHtml.write(RichTexts.all()))).contains(RichTexts.all());
    }
}
