package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedLinesTest {
    private static final String ONE = "Kortere forløb og færre genvisiteringer Service -350-350 -350-350 -350";

    @ParameterizedTest
    @ValueSource(strings = {"BU01", "BU02", "BU03"})
    void aPublishedTableHasItsAmountsInTheirYears(String number) throws Exception {
        Proposal published =
                ProposalFile.read(Path.of("src/test/resources/published/investeringskatalog-2020/" + number + ".json"));
        Pasted pasted = PastedReader.read(
                Clips.plain(PublishedLines.of(number)), published.years(), Block.PERMANENT, Area.SHIPPED);
        assertThat(pasted.shape()).isEqualTo(Shape.LINES);
        assertThat(pasted.firstYear()).contains(2019);
        assertThat(pasted.notation().isOpen()).isFalse();
        for (Block block : Block.values()) {
            assertThat(linesOf(pasted, block).stream().map(PastedLinesTest::asLine))
                    .usingRecursiveFieldByFieldElementComparatorOnFields("area", "ownAmounts")
                    .containsExactlyElementsOf(published.lines(block));
        }
    }

    private static List<PastedRow> linesOf(Pasted pasted, Block block) {
        return pasted.lines().stream()
                .filter(row -> row.block().equals(Optional.of(block)))
                .toList();
    }

    private static Line asLine(PastedRow row) {
        Amounts amounts = Amounts.NONE;
        for (int i = 0; i < row.figures().size(); i++) {
            String entered = row.figures().get(i).entered();
            amounts = DanishNumber.isBlank(entered)
                    ? amounts
                    : amounts.with(2019 + i, DanishAmount.read(entered).value().orElseThrow());
        }
        return Line.of(row.label(), row.area().orElseThrow(), amounts);
    }

    /** The labels as the lines have them, which are longer than those in the published files. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BU01 | Kortere behandlingsperiode i et familiebehandlingsforløb; Administration forbundet med rekruttering og"
                        + " match af familier til Peer-to-Peer; Udvikling af nyt familiebehandlingsforløb og målgruppeanalyse;"
                        + " Evaluering, optimering og konsolidering af det nye familiebehandlingsforløb",
                "BU02 | Kortere forbyggende forløb ved Kontaktperson og Idrætsprojektet.; Projektledelse; Evaluering",
                "BU03 | Kortere forløb og færre genvisiteringer; Færre udeblivelser og aflysninger; Årlig vedligeholdelse;"
                        + " Anskaffelse og tilpasning af teknologi; Projektledelse, koordinering evaluering",
            })
    void aPublishedTableHasItsLabels(String number, String labels) throws Exception {
        assertThat(Clips.pasted(PublishedLines.of(number)).lines().stream().map(PastedRow::label))
                .containsExactly(labels.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"BU01, 0", "BU02, 0", "BU03, 2"})
    void onlyWhatIsGuessedIsInDoubt(String number, int doubtful) throws Exception {
        Pasted pasted = Clips.pasted(PublishedLines.of(number));
        assertThat(pasted.lines().stream().filter(row -> row.doubt().isPresent()))
                .hasSize(doubtful);
        assertThat(pasted.comments()).containsExactly("4 sumrækker er genkendt og indsættes ikke.");
        assertThat(pasted.isDoubtful()).isTrue();
    }

    @Test
    void labelsThatStoodApartFromTheirFiguresSaySo() throws Exception {
        assertThat(linesOf(Clips.pasted(PublishedLines.of("BU03")), Block.IMPLEMENTATION))
                .extracting(row -> row.doubt().orElseThrow())
                .containsOnly("Tekst og tal stod hver for sig og er sat sammen i rækkefølge.");
    }

    @Test
    void totalsAndHeadingsAreRecognised() throws Exception {
        Pasted pasted = Clips.pasted(PublishedLines.of("BU02"));
        assertThat(pasted.of(Kind.TOTAL))
                .extracting(PastedRow::label)
                .containsExactly(
                        "Samlet varig ændring",
                        "Samlede implementeringsomkostninger",
                        "Samlet økonomisk påvirkning",
                        "Tilbagebetalingstid baseret på serviceeffektivisering");
        assertThat(Clips.entered(pasted.of(Kind.TOTAL).get(1))).containsExactly("540", "1.280", "1.280", "", "", "");
        assertThat(pasted.of(Kind.HEADING))
                .extracting(PastedRow::label)
                .containsExactly(
                        "1.000 kr. 2020 p/l", "Styringsområde", "Varige ændringer", "Implementeringsomkostninger");
    }

    @Test
    void aLineOnItsOwnRunsToTheLastYearOrFromTheFirst() {
        PastedRow permanent = Clips.pasted(ONE).lines().get(0);
        assertThat(permanent.label()).isEqualTo("Kortere forløb og færre genvisiteringer");
        assertThat(permanent.area()).contains(Area.SERVICE);
        assertThat(permanent.block()).isEmpty();
        assertThat(Clips.entered(permanent)).containsExactly("", "-350", "-350", "-350", "-350", "-350");
        assertThat(permanent.doubt()).contains("Årene er et gæt: en varig ændring løber til sidste år.");
        PastedRow cost = PastedReader.read(Clips.plain(ONE), Clips.YEARS, Block.IMPLEMENTATION, Area.SHIPPED)
                .lines()
                .get(0);
        assertThat(Clips.entered(cost)).containsExactly("-350", "-350", "-350", "-350", "-350", "");
        assertThat(cost.doubt()).contains("Årene er et gæt: omkostningerne begynder i første år.");
    }

    @Test
    void aLineWithAFigureForEachYearIsNotInDoubt() {
        PastedRow row = PastedReader.read(Clips.plain(ONE), new Years(2020, 2024), Block.PERMANENT, Area.SHIPPED)
                .lines()
                .get(0);
        assertThat(row.doubt()).isEmpty();
    }

    @Test
    void eachLineIsARow() {
        Pasted pasted =
                Clips.pasted(ONE + "\nFærre udeblivelser Service\n-150-150 -150-150 -150\nHusleje 1 2 3 4 5 6\n");
        assertThat(pasted.lines())
                .extracting(PastedRow::label)
                .containsExactly("Kortere forløb og færre genvisiteringer", "Færre udeblivelser", "Husleje");
        assertThat(pasted.lines().get(2).area()).isEmpty();
        assertThat(Clips.entered(pasted.lines().get(2))).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void cellsOnLinesOfTheirOwnAreOneRow() {
        PastedRow row = Clips.pasted("Del 1\nKortere forløb\nog andet\nService\n-350\n-350\n")
                .lines()
                .get(0);
        assertThat(row.group()).contains("Del 1");
        assertThat(row.label()).isEqualTo("Kortere forløb og andet");
        assertThat(Clips.entered(row)).containsExactly("", "", "", "", "-350", "-350");
    }

    @Test
    void theYearsAboveTheFiguresCount() {
        Pasted pasted = Clips.pasted("1.000 kr. 2018 p/l 2017 2018 2019\nHusleje Service 100 200 300");
        assertThat(pasted.firstYear()).contains(2017);
        assertThat(pasted.lines().get(0).doubt()).isEmpty();
        assertThat(Clips.entered(pasted.lines().get(0))).containsExactly("100", "200", "300");
    }

    /** 540 alone in 2019, then 1.080 + 200: the second row cannot begin in the first year. */
    @Test
    void thePrintedTotalDecidesWhereARowStands() {
        Pasted pasted =
                Clips.pasted("Implementeringsomkostninger Projektledelse Service 540 1.080 1.080 Evaluering Service"
                        + " 200 200 Samlede implementeringsomkostninger 540 1.280 1.280 0 0 0");
        assertThat(pasted.lines())
                .extracting(Clips::entered)
                .containsExactly(List.of("540", "1.080", "1.080", "", "", ""), List.of("", "200", "200", "", "", ""));
        assertThat(pasted.lines()).allSatisfy(row -> assertThat(row.doubt()).isEmpty());
    }

    /** -100 in 2021 and 50 in 2019 and 2022 come to the printed row; nothing else does. */
    @Test
    void theTotalOfBothBlocksDecidesWhereThereAreNoOthers() {
        Pasted pasted = Clips.pasted("Varige ændringer Husleje Service -100 -100 -100 -100 Implementeringsomkostninger"
                + " Flytning Service 50 50 Samlet økonomisk påvirkning 50 0 -100 -50 -100 -100");
        assertThat(pasted.lines())
                .extracting(Clips::entered)
                .containsExactly(List.of("", "", "-100", "-100", "-100", "-100"), List.of("50", "", "", "50", "", ""));
        assertThat(pasted.comments()).containsExactly("1 sumrække er genkendt og indsættes ikke.");
    }

    @Test
    void rowsThatCouldStandElsewhereAreInDoubt() {
        Pasted pasted = Clips.pasted("Implementeringsomkostninger A Service 100 B Service 100"
                + " Samlede implementeringsomkostninger 100 100 0 0 0 0");
        assertThat(pasted.lines())
                .extracting(row -> row.doubt().orElse(""))
                .containsOnly("Årene er et gæt: tallene kan stå i andre år og give den samme sum.");
    }

    @Test
    void aTotalThatIsNotTheSumIsSaid() {
        Pasted pasted = Clips.pasted("Varige ændringer Husleje Service -100 -100 -100 -100 -100 -100"
                + " Samlet varig ændring -100 -100 -100 -100 -100 -200");
        assertThat(pasted.lines())
                .extracting(Clips::entered)
                .containsExactly(List.of("-100", "-100", "-100", "-100", "-100", "-100"));
        assertThat(pasted.comments())
                .containsExactly(
                        "“Samlet varig ændring” er ikke summen af rækkerne.",
                        "1 sumrække er genkendt og indsættes ikke.");
    }

    /** 1,3 + 300 is not 1,6; 1300 + 300 is 1600. */
    @Test
    void theTotalsDecideTheNotation() {
        Pasted english = Clips.pasted(
                "Varige ændringer A Service 1,300 1,300 B Service 300 300 Samlet varig ændring 1,600 1,600");
        assertThat(english.notation()).isEqualTo(new NotationFinding(Notation.ENGLISH, false, 0, 0));
        assertThat(Clips.entered(english.lines().get(0))).endsWith("1.300", "1.300");
        Pasted danish = Clips.pasted(
                english.lines().get(0).label() + " Service 1.300 B Service 300 Samlet varig ændring 1.600");
        assertThat(danish.notation()).isEqualTo(new NotationFinding(Notation.DANISH, false, 0, 0));
    }

    @Test
    void anOpenNotationIsForTheUserToChoose() {
        Clip clip = Clips.plain("Husleje Service -1.300-1.300 -1.300");
        assertThat(Clips.pasted("Husleje Service -1.300-1.300 -1.300")
                        .notation()
                        .isOpen())
                .isTrue();
        Pasted english =
                PastedReader.read(clip, Clips.YEARS, Block.PERMANENT, Area.SHIPPED, ReadAs.FOUND.in(Notation.ENGLISH));
        assertThat(Clips.entered(english.lines().get(0))).endsWith("-1,300", "-1,300", "-1,300");
        assertThat(english.notation().isOpen()).isFalse();
    }

    @Test
    void theNameOfAnAreaMayBeAWordOfTheLabel() {
        PastedRow row = Clips.pasted("Service og Anlæg til Indsats over for unge Overførsler 100 200")
                .lines()
                .get(0);
        assertThat(row.label()).isEqualTo("Service og Anlæg til Indsats over for unge");
        assertThat(row.area()).contains(Area.TRANSFERS);
    }

    @Test
    void headingsAndFiguresMayBeWordsOfTheLabel() {
        assertThat(Clips.pasted("Varige ændringer i 28 pladser til unge 18-25 år Service 100 200")
                        .lines())
                .extracting(PastedRow::label)
                .containsExactly("Varige ændringer i 28 pladser til unge 18-25 år");
    }

    @Test
    void bracketsDashesAndOtherMinusSignsAreRead() {
        assertThat(Clips.entered(Clips.pasted("Husleje Service (100) \u2212200\u2013300 - 0,5 7")
                        .lines()
                        .get(0)))
                .containsExactly("-100", "-200", "-300", "0", "0,5", "7");
    }

    @Test
    void moreFiguresThanYearsAreKeptAndInDoubt() {
        PastedRow row = Clips.pasted("Husleje Service 1 2 3 4 5 6 7").lines().get(0);
        assertThat(Clips.entered(row)).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(row.doubt()).contains("Der er flere tal end år.");
    }

    @Test
    void wordsThatBelongToNoRowAreNamed() {
        Pasted pasted = Clips.pasted("Tabel 1 Samlet økonomi\nVarige ændringer\nHusleje Service 1 2 3 4 5 6\n"
                + "Samlet varig ændring 1 2 3 4 5 6\nAlle tal har fortegn.");
        assertThat(pasted.comments())
                .containsExactly(
                        "1 sumrække er genkendt og indsættes ikke.",
                        "Indsættes ikke: “Tabel 1 Samlet økonomi”",
                        "Indsættes ikke: “Alle tal har fortegn.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Udsatte unge 18-25 år", "Kontaktperson", "Husleje i 2020", "Del 1", "Service", "-350", ""})
    void textOfWhichNothingIsUnderstoodStaysText(String text) {
        Pasted pasted = Clips.pasted(text);
        assertThat(pasted.shape()).isNotEqualTo(Shape.LINES);
        assertThat(pasted.isDoubtful()).isFalse();
    }

    /** LineTokens of tables at random, line by line and together: all their searches share one number of steps. */
    @Test
    void manyTablesInOneTextAreReadSoon() throws Exception {
        String text = Clips.resource("many-tables.txt");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Clips.pasted(text).shape()).isEqualTo(Shape.LINES);
            text.lines().filter(line -> !line.isBlank()).forEach(line -> assertThat(Clips.pasted(line))
                    .isNotNull());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Service -350 ",
                "A 1 2 ",
                "Samlet varig ændring 1 2 ",
                "- ",
                "Anlæg ",
                "1.000 kr. ",
                "1.",
                "a\nB\n",
                "Xx 1 2 Yy 2 3 Zz 2 5 1 Samlet varig ændring 9 9 7 Samlet økonomisk påvirkning 8 7 1 ",
                "Samlet varig ændring a Samlet varig ændring Service 1 2 3 4 5 6 7 ",
                "Zz Samlet varig ændring Anlæg 1 2 Anlæg 3 4 5 6 7 8 ",
                "a 2019 2020 ",
                "Anlæg 1 2 3 4 5 6 7 ",
                "jan. feb. mar. apr. Service 1 2 3 4 ",
                "maj ",
                "1. kvartal ",
                "1. kvartal 2. kvartal 100 ",
                "1,3 mio. kr. ",
                "Husleje 5 % 1,3 mio. kr. 7 ",
                "kr. 100 ",
                "Service kr. 100 200 "
            })
    void aLineOfAnyLengthIsReadSoon(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int length : new int[] {1_000, 49_000, 200_000}) {
                assertThat(Clip.read(part.repeat(length / part.length()), Optional.empty())
                                .then(clip -> Reading.of(
                                        PastedReader.read(clip, new Years(2010, 2024), Block.PERMANENT, Area.SHIPPED))))
                        .isNotNull();
            }
        });
    }
}
