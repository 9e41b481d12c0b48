package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in texts, of a proposal that saves 1.364 from 2019 and costs 300 in 2018 and 125,3 in 2019. */
class TextAmountTest {
    private static final Proposal PROPOSAL = implementation(
                    permanent(
                            showing(2018, 2020),
                            Line.of("Effekt", Area.SERVICE, cells(2018, "0 | -1364 | -1364")),
                            Line.of("Drift", Area.SERVICE, cells(2018, "| 64 | 64"))),
                    Line.of("Etablering", Area.SERVICE, cells(2018, "300 | 125.3")))
            .withRows(
                    Assumption.ROWS,
                    List.of(new Assumption("pris", Optional.of(new BigDecimal("25750")), "kr.", "", Notes.NONE)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der spares 1,4 mio. kr.",
                "Der spares 1,36 mio.kr. om året",
                "Der spares 1,364 mio. kr.",
                "Der spares 1,4 millioner kroner",
                "Der spares -1.364 t. kr.",
                "Der spares 1.364 t.kr.",
                "Der spares 1.364 tkr.",
                "Der spares 1.364.000 kr.",
                "Der spares 1 364 000 kroner",
                "Der spares kr. 1.364.000,-",
                "Der spares 1.364.000,- om året",
                "Der spares DKK 1.364.000",
                "Der spares 1.364 tusinde kr.",
                "Der spares 1-2 mio. kr.",
                "Der spares halvanden million kr. – eller knap 1½ mio. kr.",
                "Netto er det 1,3 mio. kr.", // 1.364 - 64
                "Etableringen koster 425,3 t. kr. i alt", // 300 + 125,3
                "Det koster 300 t. kr. i 2018.",
                "Prisen er 25.750 kr.",
                "Prisen er 26.000 kr. pr. forløb",
                "Timen koster 450 kr.",
                "Tabel 2, 1.000 kr. 2018 p/l",
                "(1.000 kr.)",
                "Der er 25 sager, 12 pct. og 3 medarbejdere i 2019.",
                "Det er ca. 1,4 mio. kr., knap 1.400 t. kr.",
                "Forskellen til etableringen er 61 t. kr. i 2019.", // 125,3 - 64 = 61,3
                "Effekten er 1,24 mio. kr. større end etableringen i 2019.", // 1.364 - 125,3 = 1.238,7
                "Etableringen falder med 174,7 t. kr. i 2019.", // 300 - 125,3
                "Over tre år 2,2 mio. kr. netto", // -300 - 125,3 + 2 * 1.300 = 2.174,7
            })
    void whatIsAFigureOfTheProposalIsNotSaid(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der spares «1,8 mio. kr.»",
                "Der spares «1,37 mio.kr.» om året",
                "Der spares «1.634 t. kr.»",
                "Der spares «1.634 tkr».",
                "Der spares «1.634.000 kr.»",
                "Der spares «kr. 1.634.000,-»",
                "Der spares «1.634.000,-»",
                "Der spares «DKK 1.634.000»",
                "Der spares «ti millioner kroner»",
                "Der spares «2½ mio. kr.»",
                "Der spares «6-8 mio. kr.»",
                "Der spares «25.300 kr.» og 300 t. kr.",
                "Det koster «300 t. kr.» i 2019.",
                "Det er ca. «1,6 mio. kr.»",
                "Det koster «61 t. kr.» i 2019.",
                "Forskellen til etableringen er «91 t. kr.» i 2019.",
                "Der spares «9,0 mio. kr.»",
                "Der spares «2 mia. kr.»",
                "Der spares «650 t.kr.» pr. år",
            })
    void andWhatIsNoneIsMarkedInTheText(String marked) {
        String text = marked.replaceAll("[«»]", "");
        int from = marked.indexOf('«');
        assertThat(found(text)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(Place.on(Place.Page.ECONOMY, "text"));
            var passage = finding.passage().orElseThrow();
            assertThat(text.substring(passage.from(), passage.to()))
                    .isEqualTo(marked.substring(from + 1, marked.indexOf('»')));
        });
    }

    /** Of a proposal with rent and a project manager for three years, and an evaluation in the last two. */
    private static final Proposal NAMED = implementation(
            permanent(
                    showing(2018, 2021),
                    Line.of("Færre gruppeforløb", Area.SERVICE, cells(2018, "| -500 | -1200 | -1200")),
                    Line.of("Mindre forsørgelse", Area.TRANSFERS, cells(2018, "| -300 | -600 | -600"))),
            Line.of("Projektledelse", Area.SERVICE, cells(2018, "300 | 600 | 600")),
            Line.of("Evalueringsrapport", Area.SERVICE, cells(2018, "| 200 | 200")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektledelsen koster 1,5 mio. kr.: 0,3 mio. kr. i 2018 og 0,6 mio. kr. i hvert af årene 2019 og 2020.",
                "Evalueringen koster 0,4 mio. kr., nemlig 0,2 mio. kr. i hhv. 2019 og 2020.",
                "Evalueringen koster 0,4 mio. kr. i 2019 og 2020.",
                "Evalueringen koster 0,4 mio. kr. i 2019-2020.",
                "Projektledelse og evaluering koster 1,9 mio. kr.", // 1.500 + 400
                "Projektledelse og evaluering koster 0,8 mio. kr. i 2020.", // 600 + 200
                "Projektledelsen stiger med 300 t. kr. i 2019.", // 600 - 300
                "Gruppeforløb og forsørgelse giver varigt 1,8 mio. kr.", // 1.200 + 600
                "Fuldt indfaset er effekten 1,2 mio. kr. i service og 0,6 mio. kr. i overførsler.",
                "Der søges 1,9 mio. kr. i årene 2018-2020.",
                "Projektledelsen koster 300 t. kr. Der spares 1.200 t. kr. i 2021.",
                "Der spares 1,8 mio. kr. i 2021 og frem.",
                "Rapporten om evaluering fra 2030 koster 200 t. kr.",
            })
    void whatASentenceSpeaksOfByNameIsWhatItSays(String text) {
        assertThat(found(NAMED, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektledelsen koster «1,2 mio. kr.»",
                "Projektledelsen koster «0,5 mio. kr.» i 2018.",
                "Evalueringen koster 0,4 mio. kr., nemlig «0,3 mio. kr.» i hhv. 2019 og 2020.",
                "Evalueringen koster «0,6 mio. kr.» i 2019 og 2020.",
                "Gruppeforløb og forsørgelse giver varigt «1,9 mio. kr.»",
                "Der søges «1,8 mio. kr.» i årene 2018-2020.",
                "Evalueringen koster ca. «0,6 mio. kr.»",
                "Effekten er ca. «1,1 mio. kr.» på gruppeforløb.",
            })
    void anAmountThatIsAnothersIsMarked(String marked) {
        String text = marked.replaceAll("[«»]", "");
        assertThat(found(NAMED, text)).singleElement().satisfies(finding -> {
            var passage = finding.passage().orElseThrow();
            assertThat(text.substring(passage.from(), passage.to()))
                    .isEqualTo(marked.substring(marked.indexOf('«') + 1, marked.indexOf('»')));
        });
    }

    /** The net effect falls by 300 + 1.300 - 125,3 from 2018 to 2019. */
    @Test
    void theNearestFigureIsTold() {
        assertThat(found("Der spares 1,8 mio. kr."))
                .extracting(Finding::text)
                .containsExactly("“1,8 mio. kr.” i teksten er intet beløb, ingen sum og ingen forudsætning i forslaget."
                        + " Nærmest er 1.474,7 t. kr.");
    }

    private static List<Finding> found(String text) {
        return found(PROPOSAL, text);
    }

    private static List<Finding> found(Proposal proposal, String text) {
        var sections = proposal.supplement().sections().with(Section.ECONOMY, text);
        return Found.by(
                "text-amount", proposal.withSupplement(proposal.supplement().withSections(sections)));
    }
}
