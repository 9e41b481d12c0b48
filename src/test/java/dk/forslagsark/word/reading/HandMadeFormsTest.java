package dk.forslagsark.word.reading;

import static dk.forslagsark.word.reading.TypedForms.paragraphs;
import static dk.forslagsark.word.reading.TypedForms.table;
import static dk.forslagsark.word.reading.TypedForms.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as they are typed by hand in Word; the figures are those of the published documents. */
class HandMadeFormsTest {
    private static final String DIABETES = "Besparelse på diabeteshjælpemidler ";

    /** TF01, with four figures in one cell, merged cells, and -2.600 where -2.500 is published as the total of 2021. */
    @Test
    void aPublishedCaseTypedByHandIsReadAndItsWrongTotalNamed() throws Exception {
        ImportedDocument imported = ImportedDocument.of("TF01.docx", typed(document -> {
            paragraphs(
                    document,
                    "BUSINESS CASE",
                    "Forslagets titel: TF01 - Prisindhentning",
                    "Fremstillende forvaltning: Socialforvaltningen",
                    "Berørte forvaltninger:");
            table(document, "☐ Økonomiforvaltningen|☒ Socialforvaltningen", "☒ Sundheds- og Omsorgsforvaltningen|");
            paragraphs(document, "Forslagets samlede økonomiske konsekvenser", "Tabel 1. Forslagets samlede økonomi");
            table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2018|2019|2020|2021",
                    "6¤Varige ændringer",
                    DIABETES + "(Socialforvaltningens potentiale)|Service|4¤-2.000 -2.000 -2.000 -2.000",
                    DIABETES + "(Sundheds- og Omsorgsforvaltningens potentiale)|Service|-300|-500|-500|-500",
                    "2¤Samlet varig ændring|-2.300|-2.500|-2.500|-2.600");
            paragraphs(document, "Økonomi", "Der er frit valg.", "Fordeling på udvalg");
            committees(document);
        }));
        Proposal read = imported.proposal();
        assertThat(amounts(read, Block.PERMANENT))
                .containsExactly(List.of(-2000, -2000, -2000, -2000), List.of(-300, -500, -500, -500));
        assertThat(imported.differences()).singleElement().satisfies(wrong -> {
            assertThat(wrong.where()).isEqualTo("Samlet varig ændring, 2021");
            assertThat(wrong.words()).isEqualTo("der står -2.600, men det giver -2.500");
        });
        assertThat(read.terms().priceLevel()).isEqualTo(2018);
        assertThat(read.cover().title()).isEqualTo("TF01 - Prisindhentning");
        assertThat(read.cover().affected()).containsExactly("Socialforvaltningen", "Sundheds- og Omsorgsforvaltningen");
        assertThat(read.supplement().sections().text(Section.ECONOMY)).isEqualTo("Der er frit valg.");
    }

    /** More rows than Table 1 has, as the appendix of a form does. */
    private static void committees(XWPFDocument document) {
        paragraphs(document, "Tabel 4. Fordeling af varige ændringer mellem udvalg, service");
        table(
                document,
                "Udvalg|Art|Fordelingsnøgle|2018|2019|2020|2021",
                "Socialudvalget|Besparelse|80 %|-2.000|-2.000|-2.000|-2.000",
                "Sundheds- og Omsorgsudvalget|Besparelse|20 %|-300|-500|-500|-500",
                "Økonomiudvalget|Omkostninger|0 %|0|0|0|0",
                "Teknik- og Miljøudvalget|Omkostninger|0 %|0|0|0|0",
                "Varige ændringer totalt, service||100 %|-2.300|-2.500|-2.500|-2.500");
    }

    /** Tingbjerg: a row for each area, labels and figures a line each in one row, and -1.310 where -1.130 is published. */
    @Test
    void aPublishedCaseByAreasTypedByHandIsReadAndItsWrongTotalNamed() throws Exception {
        ImportedDocument imported = ImportedDocument.of("Tingbjerg.docx", typed(document -> {
            paragraphs(
                    document, "Problemstilling", "Familierne har mange sager.", "Løsning", "Et makkerpar.", "Økonomi");
            paragraphs(document, "Tabel 2. Bevillingsmæssig effekt på service, fordelt på udvalg (1.000 kr.)");
            table(
                    document,
                    "Udvalg|2018|2019|2020|2021",
                    "Børne- og Ungdomsudvalget|-|63|60|-",
                    "Sundheds- og Omsorgsudvalget|-|22|20|-",
                    "Socialudvalget|-720|-1.947|-2.057|-",
                    "Beskæftigelses- og Integrationsforvaltningen|720|860|850|",
                    "Total|-|-1.002|-1.127|-");
            paragraphs(document, "Tabel 1. Business case, fordelt på service, overførsler (1.000 kr.)");
            table(
                    document,
                    "År|2018|2019|2020|2021",
                    "5¤Effektivisering",
                    "Service (SOF måltal)⏎Overførsler (BIF)|0⏎0|-1.002⏎-215|-1.127⏎-504|0⏎-504",
                    "5¤Investering (ansøgning investeringspulje)",
                    "Implementeringsomk. (service)|4¤1.511 87 80 0",
                    "Samlet økonomisk påvirkning|1.511|-1.310|-1.551|-504");
        }));
        Proposal read = imported.proposal();
        assertThat(amounts(read, Block.PERMANENT))
                .containsExactly(List.of(0, -1002, -1127, 0), List.of(0, -215, -504, -504));
        assertThat(read.permanentChanges()).extracting(Line::area).containsExactly(Area.SERVICE, Area.TRANSFERS);
        assertThat(amounts(read, Block.IMPLEMENTATION)).containsExactly(List.of(1511, 87, 80, 0));
        assertThat(imported.differences())
                .extracting(ImportDifference::words)
                .containsExactly("der står -1.310, men det giver -1.130");
        assertThat(read.supplement().sections().text(Section.PROBLEM)).isEqualTo("Familierne har mange sager.");
    }

    /** TF02 is published with 2 years for both; the service alone has -700 a year against 500, which is 2 years too. */
    @ParameterizedTest
    @CsvSource({
        "2 år, 2, ",
        "3 år, 2 år, 'der står 3 år, men det giver 2 år'",
        "ca. 2 år, aldrig, 'der står aldrig, men det giver 2 år'",
        "-, , "
    })
    void aPaybackPeriodTypedByHandIsComparedAsATotalIs(String service, String total, String wrong) throws Exception {
        ImportedDocument imported = ImportedDocument.of("TF02.docx", typed(document -> {
            paragraphs(document, "Forslagets samlede økonomiske konsekvenser", "Tabel 1. Forslagets samlede økonomi");
            table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2017|2018|2019",
                    "Varige ændringer||||",
                    "Koordinering|Service||1.750|1.750",
                    "Køb af kriseophold|Service||-2.450|-2.450",
                    "Implementeringsomkostninger||||",
                    "Tilrettelæggelse|Service|500||",
                    "2¤Tilbagebetalingstid baseret på serviceeffektivisering|3¤" + service,
                    "2¤Tilbagebetalingstid baseret på totaløkonomi|3¤" + (total == null ? "" : total));
            paragraphs(document, "Økonomi", "Der er frit valg.", "Teknisk bilag");
        }));
        assertThat(imported.differences())
                .extracting(ImportDifference::words)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    /** The numbers before the headings tell the form of 2020 from that of 2018, and the words those from the others. */
    @ParameterizedTest
    @CsvSource({
        "1.2 Baggrund og formål, 1.4 Økonomi, investeringsforslag-2020",
        "2. Baggrund og formål, 4. Økonomi, smarte-investeringer-2017",
        "Baggrund og formål, Fordeling på udvalg, omprioriteringskatalog-2018",
        "Problemstilling, Videre proces, indstilling-2018"
    })
    void theFormIsToldByItsHeadings(String first, String second, String form) throws Exception {
        ImportedDocument imported = ImportedDocument.of(
                "X.docx", typed(document -> paragraphs(document, first, "En tekst.", second, "En anden.")));
        assertThat(imported.proposal().form()).contains(form);
    }

    @Test
    void headingsOfSeveralFormsTellNone() throws Exception {
        ImportedDocument imported =
                ImportedDocument.of("X.docx", typed(document -> paragraphs(document, "Økonomi", "En tekst.")));
        assertThat(imported.proposal().form()).isEmpty();
    }

    /** TF02 as published: 1.000 and 750 are the 1.750 of Table 1, -4.900 and 2.450 would be -2.450 but are typed as -4.800. */
    @ParameterizedTest
    @ValueSource(strings = {"-4.900", "-4.800"})
    void whatStandsBelowARowInTheTableOfItsAreaAreItsDetails(String typed) throws Exception {
        ImportedDocument imported = ImportedDocument.of("TF02.docx", typed(document -> {
            paragraphs(document, "Tabel 1. Forslagets samlede økonomi");
            table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2018|2019",
                    "Varige ændringer|||",
                    "Koordinering|Service|1.750|1.750",
                    "Køb af kriseophold|Service|-2.450|-2.450");
            paragraphs(document, "Økonomi", "Tabel 2. Varige ændringer, service");
            table(
                    document,
                    "1.000 kr. 2018 p/l|2018|2019",
                    "3¤Koordinering",
                    "Frikøb af 2 jobkonsulenter|1.000|1.000",
                    "Færre sager|750|750",
                    "3¤Køb af kriseophold",
                    "Reduktion i køb|" + typed + "|-4.900",
                    "Tabt statsrefusion|2.450|2.450",
                    "Varige ændringer totalt, service|-700|-700");
        }));
        Proposal read = imported.proposal();
        boolean fits = typed.equals("-4.900");
        assertThat(read.permanentChanges())
                .extracting(line -> line.details().size())
                .containsExactlyElementsOf(fits ? List.of(2, 2) : List.of(0, 0));
        assertThat(amounts(read, Block.PERMANENT)).containsExactly(List.of(1750, 1750), List.of(-2450, -2450));
        assertThat(imported.remarks().stream().anyMatch(remark -> remark.contains("passer ikke med Tabel 1")))
                .isNotEqualTo(fits);
        assertThat(read.supplement().sections().text(Section.CONTENT).contains("Reduktion i køb"))
                .isNotEqualTo(fits);
    }

    /** TV01b as published: the fourth row is by chance what the three above it come to, -1.300 - 3.100 + 300. */
    @Test
    void aRowThatIsByChanceTheSumOfOthersIsARow() throws Exception {
        ImportedDocument imported = ImportedDocument.of("TV01b.docx", typed(document -> {
            paragraphs(document, "Tabel 1. Forslagets samlede økonomi");
            table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2018|2019",
                    "Varige ændringer|||",
                    "Ny samarbejdsmodel|Service|-1.300|-1.300",
                    "Tættere opfølgning|Service|-3.100|-3.100",
                    "Informationsmedarbejder|Service|300|300",
                    "Øget brug af netværkspleje|Service|-4.100|-4.100",
                    "Øget brug af familiepleje|Service|-3.600|-3.600",
                    "Øget brug af aflastningsophold|Service|-1.000|-1.000",
                    "Samlet varig ændring||-12.800|-12.800");
        }));
        assertThat(imported.proposal().permanentChanges()).hasSize(6);
        assertThat(imported.differences()).isEmpty();
    }

    /** Nothing is above the tables: the headings and totals of Table 1 tell, wherever it stands. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutCaptionsItsRowsTell(boolean isFirst) throws Exception {
        Runnable[] tables = new Runnable[2];
        ImportedDocument imported = ImportedDocument.of("x.docx", typed(document -> {
            tables[isFirst ? 0 : 1] = () -> table(
                    document,
                    "|2018|2019",
                    "Varige ændringer||",
                    "Færre køb|-100|-200",
                    "Samlet varig ændring|-100|-200");
            tables[isFirst ? 1 : 0] = () ->
                    table(document, "Post|2018|2019", "Biler|1|2", "Huse|3|4", "Både|5|6", "Fly|7|8", "Cykler|9|10");
            tables[0].run();
            document.createParagraph();
            tables[1].run();
        }));
        assertThat(imported.proposal().permanentChanges())
                .extracting(Line::label)
                .containsExactly("Færre køb");
        assertThat(imported.differences()).isEmpty();
    }

    /** Two tables of figures of which nothing tells which it is: none is taken, and nothing is dropped. */
    @Test
    void whereNothingTellsNoneIsTaken() throws Exception {
        ImportedDocument imported = ImportedDocument.of("x.docx", typed(document -> {
            paragraphs(document, "Økonomi");
            table(document, "Post|2018|2019", "Biler|1|2", "Huse|3|4");
            paragraphs(document, "Og så er der dem her:");
            table(document, "Post|2018|2019", "Både|5|6");
        }));
        Proposal read = imported.proposal();
        assertThat(read.permanentChanges()).isEmpty();
        assertThat(imported.remarks()).anyMatch(remark -> remark.startsWith("Ingen tabel er læst som Tabel 1:"));
        assertThat(read.supplement().sections().text(Section.CONTENT)).contains("Biler | 1 | 2", "Både | 5 | 6");
    }

    private static List<List<Integer>> amounts(Proposal proposal, Block block) {
        return proposal.lines(block).stream()
                .map(line -> proposal.years().stream()
                        .mapToObj(year -> line.amounts()
                                .in(year)
                                .orElseThrow()
                                .thousands()
                                .intValueExact())
                        .toList())
                .toList();
    }
}
