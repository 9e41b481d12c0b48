package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is an amount, of a proposal that saves 1.400 a year from 2019 and costs 300 in 2018. */
class AmountNeighboursTest {
    private static final Proposal PROPOSAL = implementation(
            permanent(showing(2018, 2020), Line.of("Effekt", Area.SERVICE, cells(2018, "0 | -1400 | -1400"))),
            Line.of("Etablering", Area.SERVICE, cells(2018, "300")));

    /** Between marks what is to be marked; nothing where there are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // figures of the proposal, in the forms people write
                "Der spares 1,4 mio. kr.",
                "Der spares 1.4 mio. kr. om året.",
                "Der spares 1.400 t. kr.",
                "Der spares t.kr. 1.400 om året.",
                "Der spares mio. kr. 1,4 om året.",
                "Der spares kr. 1,4 mio. om året.",
                "Der spares 1,4 mkr. om året.",
                "Der spares 1.400.000,00 kr. om året.",
                "Det koster kr. 300.000,-",
                "Det koster kr. 300.000,00 i alt.",
                "Det koster trehundredetusind kr.",
                "Det koster tre hundrede tusinde kroner.",
                "Det koster 300-400 t.kr.",
                "Det koster kr. 250.000-350.000",
                "Det koster mellem 250 og 350 t. kr.",
                "Det koster mellem 250.000 kr. og 350.000 kr.",
                "Effekten går fra 1,4 til 0,3 mio. kr.",
                "Der spares halvanden million om året.", // 1,4 is not 1,5, but “halvanden” has no decimals
                "Der spares 1,4 mio. kr. i 2019-priser.",
                "Der spares 1,4 mio. kr. (2018-pl).",
                "Der spares 1,4 mio. kr. i 2018-niveau.",
                "Der spares 0,3 og 1,4 mio. kr. i hhv. 2018 og 2019.",
                "Der spares 0,3, 1,4 og 1,4 mio. kr. i hhv. 2018, 2019 og 2020.",
                // none at all
                "Det frigør 0,5 årsværk.",
                "Det er 12.500 timer i 2019-2021, jf. § 83, stk. 1.",
                "Ring på 33 66 33 66 eller tlf. 3366 3366.",
                "CVR 64 94 22 12, den 1. marts 2019 kl. 14.30.",
                "Der er 25 tusinde borgere.",
                "Der er to millioner besøg om året.",
                "Der er 1,2 mio. borgere, og 3 mio. indbyggere.",
                "Der bruges 300 t. om ugen og 1 t. og 30 min. om dagen.",
                "Udledningen falder 300 t. CO2.",
                "Støtten er 10.000 kr. om måneden.",
                "Støtten er 10.000 kr. månedligt.",
                "Støtten er 10.000 kr./md. eller 2.000 kr. ugentligt.",
                "Tabel 2, i 1.000 kr. (2018 p/l)",
                "25,5 pct. af 40 sager i 3. kvartal.",
                // and amounts that are none of its figures
                "Der spares «1.9 mio. kr.» om året.",
                "Der spares «t.kr. 1.900» om året.",
                "Der spares «mio. kr. 1,9» om året.",
                "Der spares «1,9 mkr.» om året.",
                "Der spares «tyve millioner kroner».",
                "Der spares «tre og en halv million kr.»",
                "Der spares «3 ½ mio. kr.»",
                "Der spares «900.000 kr.» om året.",
                "Der spares «900.000 kr.»/år.",
                "Der spares «kr. 900.000-950.000»",
                "Der spares «900-950 t.kr.»",
                "Der spares «femhundredetusinde kr.»",
                "Der spares «9 mio.» om året, og «8 mio.» i 2020.",
            })
    void isMarked(String marked) {
        String text = marked.replaceAll("[«»]", "");
        List<String> expected = java.util.regex.Pattern.compile("«([^»]*)»")
                .matcher(marked)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(found(text)).isEqualTo(expected);
    }

    /** It did not end while every figure of the line was tried to the end of it. */
    @Test
    void aLineOfThousandsOfFiguresIsReadToItsEnd() {
        assertThat(found("123 ".repeat(20_000) + "Der spares 900.000 kr.")).containsExactly("900.000 kr.");
    }

    private static List<String> found(String text) {
        var sections = PROPOSAL.supplement().sections().with(Section.ECONOMY, text);
        Proposal proposal = PROPOSAL.withSupplement(PROPOSAL.supplement().withSections(sections));
        return Found.by("text-amount", proposal).stream()
                .map(finding -> finding.passage().orElseThrow())
                .map(passage -> text.substring(passage.from(), passage.to()))
                .toList();
    }
}
