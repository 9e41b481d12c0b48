package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.line;
import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The tables beside Table 1, filled, and changed by somebody in the workbook. */
class FormTablesTest {
    private static final String TF02 = "omprioriteringskatalog-2018/TF02.json";

    @Test
    void tf02HasItsPrintedTables() throws Exception {
        Exported exported = exported(Samples.published(TF02), Form.REPRIORITISATION_2018);
        assertThat(exported.shownColumn("varig_service_tekst"))
                .containsExactly(
                        "Frikøb af 2 jobkonsulenter",
                        "Færre sager pr. sagsbehandler (1,5 årsværk)",
                        "Besparelse på køb af krisecenterpladser (netto)",
                        "Reduktion i køb af pladser",
                        "Tabt statsrefusion");
        assertThat(exported.shownRow("varig_service_beløb", 3)).containsExactly("", "-4900", "-4900", "-4900");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("0", "-700", "-700", "-700");
        assertThat(exported.shownRow("varig_overførsler_total")).containsExactly("0", "-750", "-1500", "-1500");
        assertThat(exported.shownRow("investering_service_total")).containsExactly("500", "0", "0", "0");
        assertThat(exported.shown("investering_service_total_i_alt")).isEqualTo("500");
        assertThat(exported.shownColumn("fordeling_varig_service_art")).containsExactly("Besparelse", "Omkostninger");
        assertThat(exported.shownColumn("fordeling_varig_service_udvalg")).containsExactly("Socialudvalget", "");
        assertThat(exported.shownColumn("fordeling_varig_service_nøgle")).containsExactly("100", "");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 0))
                .containsExactly("", "-2450", "-2450", "-2450");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 1)).containsExactly("", "1750", "1750", "1750");
        assertThat(exported.shownRow("fordeling_varig_service_total_besparelse"))
                .containsExactly("0", "-2450", "-2450", "-2450");
        assertThat(exported.shownRow("fordeling_varig_service_total_omkostninger"))
                .containsExactly("0", "1750", "1750", "1750");
        NamedRange costs = exported.place("fordeling_varig_service_total_omkostninger");
        assertThat(Exported.shown(SheetCells.at(costs.sheet(), costs.firstRow(), 0)))
                .as("Total stands once, above")
                .isEmpty();
        assertThat(exported.shownColumn("varig_service_gruppe"))
                .as("the rows of Table 1 stand above their details")
                .contains(
                        "Helhedsorienteret koordinering af indsatser til borgere på krisecentre",
                        "Besparelse på køb af krisecenterpladser (netto)");
    }

    /** -720, -1.947, -2.057 and so on are printed; a blank cell is one without an amount. */
    @Test
    void theEffectOnCommitteesIsThatPrintedForTingbjerg() throws Exception {
        Exported exported = exported(Samples.published("tingbjerg-2018/TINGBJERG.json"), Form.RECOMMENDATION_2018);
        assertThat(exported.shownColumn("bevilling_udvalg"))
                .containsExactly(
                        "Børne- og Ungdomsudvalget",
                        "Sundheds- og Omsorgsudvalget",
                        "Socialudvalget",
                        "Beskæftigelses- og Integrationsudvalget");
        assertThat(exported.shownRow("bevilling_beløb", 2)).containsExactly("-720", "-1947", "-2057", "0");
        assertThat(exported.shownRow("bevilling_beløb", 3)).containsExactly("720", "860", "850", "");
        assertThat(exported.shownRow("bevilling_total")).containsExactly("0", "-1002", "-1127", "0");
    }

    /** Six rows under three headings are printed; of two rows the details only say whose they are. */
    @Test
    void tv01bHasItsPrintedRowsUnderTheGroupsOfTableOne() throws Exception {
        Exported exported =
                exported(Samples.published("omprioriteringskatalog-2018/TV01b.json"), Form.REPRIORITISATION_2018);
        assertThat(exported.shownColumn("varig_service_gruppe"))
                .containsExactly(
                        "Del 1",
                        "Ny samarbejdsmodel og kvalitetsstandarder",
                        "Del 2",
                        "Tættere kontraktopfølgning",
                        "Del 3",
                        "Informationsmedarbejder",
                        "Øget brug af netværkspleje",
                        "Øget brug af traditionel familiepleje",
                        "Øget brug af nye typer af aflastningsophold");
        assertThat(exported.shownRow("varig_service_total"))
                .containsExactly("0", "-12800", "-12800", "-12800", "-12800");
    }

    /** -4.100 less 900 more: -13.700 instead of -12.800. Socialudvalget has all but the 300 as savings, -13.100. */
    @Test
    void aRowPrintedAsOneIsEnteredInTableOne() throws Exception {
        Exported exported =
                exported(Samples.published("omprioriteringskatalog-2018/TV01b.json"), Form.REPRIORITISATION_2018);
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 0))
                .containsExactly("", "-13100", "-13100", "-13100", "-13100");
        NamedRange amounts = exported.place("varig_beløb");
        List<String> labels = exported.shownColumn("varig_tekst");
        int row = amounts.firstRow() + labels.indexOf("Øget brug af netværkspleje");
        SheetCells.at(amounts.sheet(), row, amounts.firstColumn() + 1).setCellValue(-5000);
        exported.recalculated();
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL).get(1)).isEqualTo("-13700");
        assertThat(exported.shownRow("varig_service_total").get(1)).isEqualTo("-13700");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 0).get(1)).isEqualTo("-14000");
    }

    /** 100 and 50 of one row belong to two committees: each stands as a figure of its own. */
    @Test
    void aRowPrintedAsOneOfSeveralCommitteesIsSharedOutInFigures() throws Exception {
        Line shared = service("Fælles", "")
                .withDetails(List.of(
                        Detail.of("", service("", "100").ownAmounts()).withCommittee(Optional.of("A")),
                        Detail.of("", service("", "50").ownAmounts()).withCommittee(Optional.of("B"))))
                .withPrintedAsOne(true);
        Exported exported = exported(proposal(1, List.of(shared), List.of()), Form.REPRIORITISATION_2018);
        assertThat(exported.shownColumn("varig_service_tekst")).containsExactly("Fælles");
        assertThat(exported.shownRow("varig_service_beløb", 0)).containsExactly("150");
        assertThat(exported.shownColumn("fordeling_varig_service_udvalg")).containsExactly("A", "B");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 0)).containsExactly("100");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 1)).containsExactly("50");
    }

    @Test
    void tablesAreNumberedAsTheyArePrinted() throws Exception {
        Exported exported = exported(Samples.published(TF02), Form.REPRIORITISATION_2018);
        assertThat(captions(exported))
                .containsExactly(
                        "Tabel 1. Forslagets samlede økonomi",
                        "Tabel 2. Varige ændringer, service",
                        "Tabel 3. Varige ændringer, overførsler",
                        "Tabel 4. Serviceinvesteringer i forslaget",
                        "Tabel 5. Fordeling af varige ændringer mellem udvalg, service",
                        "Tabel 6. Fordeling af varige ændringer mellem udvalg, overførsler",
                        "Tabel 7. Fordeling af serviceinvesteringer mellem udvalg");
    }

    /** 1.500, 3.900, 6.300 and 9.900 of 21.600 are 6.94, 18.06, 29.17 and 45.83 per cent. */
    @Test
    void theKeysAreThosePublished() throws Exception {
        List<Line> costs = List.of(of("A", "1500"), of("B", "3900"), of("C", "6300"), of("D", "9900"));
        List<Line> transfers = List.of(transfer("A", "-3300"), transfer("B", "-6700"));
        Exported exported = exported(proposal(1, transfers, costs), Form.REPRIORITISATION_2018);
        assertThat(exported.shownColumn("fordeling_investering_service_nøgle")).containsExactly("7", "18", "29", "46");
        assertThat(exported.shownColumn("fordeling_varig_overførsler_nøgle")).containsExactly("33", "67");
    }

    /** Three equal shares of 33.33: the one that is missing goes to the first. With 1, 1 and 2 it is 25, 25 and 50. */
    @Test
    void theKeysFollowAChangedAmount() throws Exception {
        List<Line> costs = List.of(of("A", "100"), of("B", "100"), of("C", "100"));
        Exported exported = exported(proposal(1, List.of(), costs), Form.REPRIORITISATION_2018);
        assertThat(exported.shownColumn("fordeling_investering_service_nøgle")).containsExactly("34", "33", "33");
        type(exported, "implementering_beløb", 3, "200");
        assertThat(exported.shownColumn("fordeling_investering_service_nøgle")).containsExactly("25", "25", "50");
        assertThat(exported.shownRow("investering_service_total")).containsExactly("400");
        assertThat(exported.shownRow("fordeling_investering_service_total")).containsExactly("400");
    }

    @Test
    void aChangedDetailChangesTableOneAndThePayback() throws Exception {
        Exported exported = exported(Samples.published(TF02), Form.REPRIORITISATION_2018);
        NamedRange details = exported.place("varig_service_beløb");
        SheetCells.at(details.sheet(), details.firstRow() + 3, details.firstColumn() + 1)
                .setCellValue(-5900);
        exported.recalculated();
        // Køb af pladser -5900 + 2450; with 1750 and the transfers of -750 in all -2450.
        assertThat(exported.shownRow("varig_beløb", 1)).containsExactly("", "-3450", "-2450", "-2450");
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("0", "-2450", "-2200", "-2200");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 0))
                .containsExactly("", "-3450", "-2450", "-2450");
        assertThat(exported.shownRow("fordeling_varig_service_total")).containsExactly("0", "-1700", "-700", "-700");
    }

    @Test
    void aBlankCellStaysBlankUntilSomethingIsTyped() throws Exception {
        Exported exported = exported(
                proposal(2, List.of(service("a", "", "-1"), service("b", "0", "")), List.of()), Form.INVESTMENT_2020);
        assertThat(exported.shownRow("varig_service_beløb", 0)).containsExactly("", "-1");
        assertThat(exported.shownRow("varig_service_beløb", 1)).containsExactly("0", "");
        type(exported, "varig_beløb", 1, "5");
        assertThat(exported.shownRow("varig_service_beløb", 0)).containsExactly("5", "-1");
    }

    @Test
    void theInnovationPoolIsMarked() throws Exception {
        Line marked = service("Pilot", "100", "50").withInnovationPool(true);
        Exported exported =
                exported(proposal(2, List.of(), List.of(marked, service("Drift", "10"))), Form.INVESTMENT_2020);
        assertThat(exported.shownColumn("investering_service_pulje")).containsExactly("X", "");
        assertThat(exported.shownColumn("investering_service_i_alt")).containsExactly("150", "10");
        assertThat(exported.shown("investering_service_total_i_alt")).isEqualTo("160");
    }

    @Test
    void theSmallTablesAreFilled() throws Exception {
        Exported exported = exported(withSupplement(), Form.INVESTMENT_2020);
        assertThat(exported.shown("personale_ændring")).isEqualTo("-2.25");
        // 4903641 at 2.10 instead of 2.60 kroner: 0.50 each.
        assertThat(exported.shown("enhedspris_virkning")).isEqualTo("-2451.8205");
        // The saving of 1200 is 1.0 per cent of 119900, and 36.9, printed 37, of 3250.
        assertThat(exported.shownColumn("budget_andel")).containsExactly("1", "37");
        assertThat(exported.shownColumn("budget_besparelse")).containsExactly("-1200", "-1200");
        assertThat(exported.shownColumn("succes_kriterium")).containsExactly("Færre anbringelser");
        assertThat(exported.shownColumn("høring_hørt")).containsExactly("Ja", "Nej", "");
        assertThat(exported.place("høring_dato")
                        .cell()
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2019, 3, 12));
        assertThat(exported.shownRow("tidsplan_år", 0)).containsExactly("X", "X");
        assertThat(exported.shownRow("tidsplan_år", 1)).containsExactly("", "X");
        assertThat(exported.shown("risiko")).isEqualTo("Middel");
    }

    @Test
    void aSavingThatHasEndedIsNoneOfTheBudget() throws Exception {
        Proposal ended = withSupplement().withLines(Block.PERMANENT, List.of(service("Forsøg", "-600", "")));
        Exported exported = exported(ended, Form.INVESTMENT_2020);
        assertThat(exported.shownColumn("budget_besparelse")).containsExactly("0", "0");
        assertThat(exported.shownColumn("budget_andel")).containsExactly("0", "0");
    }

    @Test
    void aChangedPostChangesItsDifference() throws Exception {
        Exported exported = exported(withSupplement(), Form.INVESTMENT_2020);
        exported.place("personale_efter").cell().setCellValue(20);
        assertThat(exported.recalculated().shown("personale_ændring")).isEqualTo("-8");
    }

    @Test
    void whatHasNoContentIsHiddenOrSaysSo() throws Exception {
        Exported empty = exported(proposal(2, List.of(service("a", "-1")), List.of()), Form.INVESTMENT_2020);
        assertThat(Stream.of(
                        "blok_varig_overførsler",
                        "blok_investering_service",
                        "blok_personale",
                        "blok_budget",
                        "blok_tidsplan",
                        "blok_høring",
                        "blok_risiko"))
                .allMatch(empty::isHidden);
        assertThat(empty.isHidden("blok_varig_service")).isFalse();
        assertThat(empty.isHidden("ingen_høring")).isFalse();
        assertThat(empty.shown("ingen_høring")).isEqualTo("Ingen");
        assertThat(empty.isHidden("ingen_økonomi")).isTrue();
        Exported full = exported(withSupplement(), Form.INVESTMENT_2020);
        assertThat(full.isHidden("ingen_høring")).isTrue();
        assertThat(full.isHidden("blok_høring")).isFalse();
    }

    @Test
    void theShortFormFollowsItsRowsBelow() throws Exception {
        Exported exported = exported(Samples.published(TF02), Form.RECOMMENDATION_2018);
        assertThat(exported.shownRow("samlet_varig_service")).containsExactly("0", "-700", "-700", "-700");
        assertThat(exported.shownRow("samlet_varig_overførsler")).containsExactly("0", "-750", "-1500", "-1500");
        assertThat(exported.shownRow("samlet_implementering_service")).containsExactly("500", "0", "0", "0");
        assertThat(exported.isHidden("blok_samlet_varig_indsats")).isTrue();
        assertThat(exported.isHidden("blok_samlet_varig")).isFalse();
        assertThat(exported.isHidden("blok_samlet_implementering")).isFalse();
        assertThat(exported.workbook().getPrintArea(0)).doesNotContain("varig");
        type(exported, "implementering_beløb", 1, "700");
        assertThat(exported.shownRow("samlet_implementering_service")).containsExactly("700", "0", "0", "0");
    }

    @Test
    void theShortFormHasNoHeadingAboveNothing() throws Exception {
        Proposal proposal = Samples.published(TF02).withLines(Block.IMPLEMENTATION, List.of());
        Exported exported = exported(proposal, Form.RECOMMENDATION_2018);
        assertThat(exported.isHidden("blok_samlet_varig")).isFalse();
        assertThat(exported.isHidden("blok_samlet_implementering")).isTrue();
    }

    @Test
    void whereNothingIsPaidBackTheCalculationSaysSo() throws Exception {
        Proposal proposal = Samples.published(TF02).withLines(Block.IMPLEMENTATION, List.of());
        assertThat(exported(proposal, Form.INVESTMENT_2020).shownTexts())
                .filteredOn("Der er intet at betale tilbage."::equals)
                .hasSize(2);
        assertThat(exported(Samples.published(TF02), Form.INVESTMENT_2020).shownTexts())
                .doesNotContain("Der er intet at betale tilbage.");
    }

    private static Proposal withSupplement() {
        Notes none = Notes.NONE;
        Optional<Amount> noSaving = Optional.empty();
        return proposal(2, List.of(service("Besparelse", "-600", "-1200")), List.of())
                .withSupplement(Supplement.EMPTY
                        .withRiskLevel(Optional.of(RiskLevel.MEDIUM))
                        .withRows(Staffing.ROWS, List.of(new Staffing("Årsværk", number("28"), number("25.75"), none)))
                        .withRows(
                                UnitPrice.ROWS,
                                List.of(new UnitPrice(
                                        "Teststrimler",
                                        number("4903641"),
                                        number("2.6"),
                                        number("4903641"),
                                        number("2.1"),
                                        none)))
                        .withRows(
                                Budget.ROWS,
                                List.of(
                                        budget("Hjælpemidler", 119_900, noSaving),
                                        budget("Aflastning", 3250, noSaving)))
                        .withRows(
                                SuccessCriterion.ROWS,
                                List.of(new SuccessCriterion(
                                        "Færre anbringelser", "Antal", "Centerchef", "Årligt", none)))
                        .withRows(
                                Consultation.ROWS,
                                List.of(
                                        new Consultation(
                                                "Koncern-IT",
                                                Optional.of(true),
                                                Optional.of(LocalDate.of(2019, 3, 12)),
                                                "Godkendt",
                                                none),
                                        new Consultation("HR-kredsen", Optional.of(false), Optional.empty(), "", none),
                                        new Consultation("IT-kredsen", Optional.empty(), Optional.empty(), "", none)))
                        .withRows(
                                Milestone.ROWS,
                                List.of(
                                        new Milestone("Forberedelse", new TreeSet<>(List.of(2020, 2021)), none),
                                        new Milestone("Drift", new TreeSet<>(List.of(2021, 2030)), none))));
    }

    private static Budget budget(String activity, long amount, Optional<Amount> saving) {
        return new Budget(
                activity, Optional.of(2020), Optional.of(Amount.of(amount)), saving, Optional.empty(), Notes.NONE);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static Line of(String committee, String... amounts) {
        return service("Udgift til " + committee, amounts).withCommittee(Optional.of(committee));
    }

    private static Line transfer(String committee, String... amounts) {
        return line("Overførsel i " + committee, Area.TRANSFERS, amounts).withCommittee(Optional.of(committee));
    }

    /** Types a number in the first year of a row of a block, headings counted. */
    private static void type(Exported exported, String name, int row, String number) {
        NamedRange place = exported.place(name);
        int first = exported.has(name.replace("beløb", "gruppe"))
                ? exported.place(name.replace("beløb", "gruppe")).firstRow()
                : place.firstRow();
        SheetCells.at(place.sheet(), first + row, place.firstColumn()).setCellValue(Double.parseDouble(number));
        exported.recalculated();
    }

    private static List<String> captions(Exported exported) {
        return exported.shownTexts().stream()
                .filter(text -> text.startsWith("Tabel "))
                .toList();
    }

    private static Exported exported(Proposal proposal, Form form) throws ExportProblem {
        return Exported.of(proposal, form);
    }

    /** Behind what is printed in the shipped templates; -1 - 2 - 3 = -6, and -6 + 4 = -2. */
    @Test
    void whatPermanentChangesComeToIsThereWhereATemplateAsksForIt() throws Exception {
        Template template = Samples.alteredFull(workbook -> {
            nameBehind(workbook, "varig_service_i_alt", "varig_service_tekst");
            nameBehind(workbook, "varig_service_total_i_alt", "varig_service_total");
        });
        List<Line> lines = List.of(Samples.service("a", "-1", "-2", "-3"), Samples.service("b", "4", "", ""));
        Exported exported = Exported.of(Samples.proposal(3, lines, List.of()), template);
        assertThat(exported.shownColumn("varig_service_i_alt")).containsExactly("-6", "4");
        assertThat(exported.shown("varig_service_total_i_alt")).isEqualTo("-2");
    }

    private static void nameBehind(XSSFWorkbook workbook, String name, String besideName) {
        NamedRange beside = new NamedRanges(workbook).get(besideName);
        XSSFName made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula(beside.sheet().getSheetName() + "!$V$" + (beside.firstRow() + 1));
    }
}
