package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps a proposal from being a form, besides the cells of Table 1 without a value. */
class UnexportableTest {
    private static final Template FULL = Template.shipped(Form.INVESTMENT_2020);
    private static final Template SHORT = Template.shipped(Form.RECOMMENDATION_2018);
    private static final Line LINE = Samples.service("Husleje", "1", "2");
    private static final Proposal SMALL = Samples.proposal(2, List.of(LINE), List.of());
    private static final String LONG = "x".repeat(CellValue.LONGEST_TEXT);
    private static final String TOO_LONG = LONG + "x";

    @Test
    void everyCellOfASmallerTableWithoutAValueStopsTheExport() {
        Proposal typed = typed(SMALL, ListTables.STAFFING, "label", "Lærere", "before", "tre", "after", "=ukendt*2");
        typed = typed(typed, ListTables.CONSULTATIONS, "body", "IT-kredsen", "approved", "primo marts");
        List<String> problems = List.of(
                "Personale, Lærere, Før: “tre” kan ikke læses og kommer ikke med. Det er ikke et tal. Ret cellen.",
                "Personale, Lærere, Efter: “=ukendt*2” kan ikke beregnes og kommer ikke med."
                        + " “ukendt” står hverken i Forudsætninger eller i Tabel 1. Ret cellen.",
                "Høringer, IT-kredsen, Dato for godkendelse: “primo marts” kan ikke læses og kommer ikke med."
                        + " Det er ikke en dato. Skriv for eksempel 12.2.2019. Ret cellen.");
        assertThat(TemplateFit.problems(Checks.version(typed), FULL)).isEqualTo(problems);
        Proposal stopped = typed;
        assertThatThrownBy(() -> Export.workbook(Checks.version(stopped), FULL, Progress.NONE))
                .isInstanceOfSatisfying(ExportProblem.class, problem -> assertThat(problem.problems())
                        .isEqualTo(problems));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theyStopItInTheFormsThatPrintTheTableOnly(Form form) throws Exception {
        Template template = Template.shipped(form);
        for (ListTable<?> table :
                List.of(ListTables.STAFFING, ListTables.UNIT_PRICES, ListTables.BUDGETS, ListTables.CONSULTATIONS)) {
            String field = table.fieldsOf(SMALL).get(1).key();
            Proposal typed = typed(SMALL, table, field, "hvad?");
            boolean isPrinted = form.parts().stream()
                    .flatMap(part -> part.contents().stream())
                    .anyMatch(content -> dk.forslagsark.tables.Place.Page.of(content) == table.page());
            assertThat(TemplateFit.problems(Checks.version(typed), template))
                    .as(table.name())
                    .hasSize(isPrinted ? 1 : 0);
            assertThat(TemplateFit.isStoppedBy(Checks.version(typed), template)).isEqualTo(isPrinted);
        }
        assertThat(TemplateFit.isStoppedBy(Checks.version(SMALL), template)).isFalse();
    }

    @Test
    void aCellOfAFreeTableThatComesToNothingStopsTheFormsThatHaveItsSection() throws Exception {
        FreeRow row = FreeRow.BLANK.withNotes(Notes.NONE.withTyped("B", "=2*3/0"));
        FreeTable table = FreeTable.in(Section.CONTENT).withTitle("Takster").withRows(List.of(FreeRow.BLANK, row));
        Version version = Checks.version(SMALL.withFreeTables(List.of(table)));
        assertThat(TemplateFit.problems(version, FULL)).singleElement().satisfies(problem -> assertThat(problem)
                .contains("“=2*3/0” kan ikke beregnes", "Der divideres med nul."));
        assertThat(TemplateFit.isStoppedBy(version, FULL)).isTrue();
        Template bare = Samples.altered(workbook -> List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().startsWith("fri_"))
                .forEach(workbook::removeName));
        assertThat(TemplateFit.isStoppedBy(version, bare)).isFalse();
    }

    @Test
    void aTemplateOfOnesOwnIsAskedWhichTablesItHas() throws Exception {
        Template bare = Samples.altered(workbook -> List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().startsWith("personale"))
                .forEach(workbook::removeName));
        Proposal typed = typed(SMALL, ListTables.STAFFING, "before", "tre");
        assertThat(TemplateFit.problems(Checks.version(typed), bare)).isEmpty();
        assertThat(TemplateFit.isStoppedBy(Checks.version(typed), bare)).isFalse();
        assertThat(Export.workbook(Checks.version(typed), bare, Progress.NONE)).isNotEmpty();
    }

    @Test
    void aCellOfTableOneStopsEveryForm() throws Exception {
        Proposal typed = CellEdits.amount(new LineRef(Block.PERMANENT, 0), Samples.FIRST_YEAR, "ca. 3")
                .change()
                .apply(SMALL);
        assertThat(TemplateFit.isStoppedBy(Checks.version(typed), SHORT)).isTrue();
        assertThat(TemplateFit.problems(Checks.version(typed), SHORT)).hasSize(1);
    }

    @Test
    void eachObstacleSaysWhereItIsMended() {
        Proposal typed = typed(SMALL, ListTables.STAFFING, "label", "Lærere", "before", "tre");
        typed = CellEdits.amount(new LineRef(Block.PERMANENT, 0), Samples.FIRST_YEAR, "ca. 3")
                .change()
                .apply(typed);
        typed = typed.withCover(typed.cover().withSummary(TOO_LONG));
        assertThat(TemplateFit.obstacles(Checks.version(typed), FULL))
                .extracting(Obstacle::place)
                .containsExactly(
                        Optional.of(Place.cover("summary")),
                        Optional.of(Place.cell(new LineRef(Block.PERMANENT, 0), Column.year(Samples.FIRST_YEAR))),
                        Optional.of(Place.cell(Place.Page.STAFFING, 0, "before")));
    }

    @Test
    void aNoteDoesNotStopIt() throws Exception {
        Line outside = LINE.withAmounts(Amounts.NONE.with(1999, new CellEntry.Unread<>("?")));
        Proposal proposal = Samples.proposal(2, List.of(outside), List.of());
        assertThat(Checks.version(proposal).uncounted()).hasSize(1);
        assertThat(TemplateFit.isStoppedBy(Checks.version(proposal), FULL)).isFalse();
    }

    @Test
    void aTextOfASmallerTableThatIsTooLongForACellIsToldWithItsPlace() {
        Proposal typed = typed(SMALL, ListTables.SUCCESS_CRITERIA, "criterion", "Ophold", "measure", TOO_LONG);
        assertTooLong(typed, "Teksten i Succeskriterier, Ophold, Hvordan måles succeskriteriet? er på 32768 tegn.");
        assertThat(TemplateFit.problems(Checks.version(typed), SHORT))
                .as("not printed")
                .isEmpty();
        assertThat(TemplateFit.problems(
                        Checks.version(typed(SMALL, ListTables.SUCCESS_CRITERIA, "measure", LONG)), FULL))
                .isEmpty();
    }

    @Test
    void alsoWhereTheLongTextNamesTheRow() {
        Proposal typed = typed(SMALL, ListTables.STAFFING, "label", TOO_LONG);
        assertThat(TemplateFit.problems(Checks.version(typed), FULL))
                .singleElement()
                .satisfies(says -> assertThat(says)
                        .startsWith("Teksten i Personale, xxxxx")
                        .contains("…, Årsværk er på 32768 tegn.")
                        .hasSizeLessThan(250));
    }

    @Test
    void everyFormHasTheAssumptionsSoTheirTextsMustFit() {
        Proposal typed = typed(SMALL, ListTables.ASSUMPTIONS, "name", "pris", "source", TOO_LONG);
        String says = "Teksten i Forudsætninger, pris, Kilde er på 32768 tegn.";
        assertTooLong(typed, says);
        assertThat(TemplateFit.problems(Checks.version(typed), SHORT))
                .singleElement()
                .asString()
                .startsWith(says);
        Proposal unread = typed(SMALL, ListTables.ASSUMPTIONS, "name", "pris", "value", TOO_LONG);
        assertTooLong(unread, "Teksten i Forudsætninger, pris, Værdi er på 32768 tegn.");
    }

    @Test
    void theLabelAndTheCommitteeOfARowAndOfADetailMustFit() {
        Detail long1 = Detail.of(TOO_LONG, Amounts.NONE);
        Detail long2 = Detail.of("Vagt", Amounts.NONE).withCommittee(Optional.of(TOO_LONG));
        Proposal labels = Samples.proposal(2, List.of(LINE.withDetails(List.of(long1))), List.of());
        assertThat(TemplateFit.problems(Checks.version(labels), FULL))
                .singleElement()
                .asString()
                .matches("Teksten i rækken “Husleje / x+…” er på.*");
        Proposal committees = Samples.proposal(2, List.of(LINE.withDetails(List.of(long2))), List.of());
        assertTooLong(committees, "Teksten i udvalget for rækken “Husleje / Vagt” er på");
        Line line = LINE.withCommittee(Optional.of(TOO_LONG));
        assertTooLong(Samples.proposal(2, List.of(line), List.of()), "Teksten i udvalget for rækken “Husleje” er på");
    }

    @Test
    void aCommentMustFitInAComment() {
        Line commented = LINE.withComments(Comments.NONE.withRow(TOO_LONG));
        assertTooLong(
                Samples.proposal(2, List.of(commented), List.of()), "Teksten i kommentaren til rækken “Husleje” er på");
        Line onCell = LINE.withComments(Comments.NONE.with("2021", TOO_LONG).with("1999", TOO_LONG));
        assertTooLong(
                Samples.proposal(2, List.of(onCell), List.of()),
                "Teksten i kommentaren til rækken “Husleje”, 2021 er på");
        Line onCommittee = LINE.withComments(Comments.NONE.with("committee", TOO_LONG));
        assertTooLong(
                Samples.proposal(2, List.of(onCommittee), List.of()),
                "Teksten i kommentaren til rækken “Husleje”, Udvalg er på");
        Proposal typed = typed(SMALL, ListTables.STAFFING, "label", "Lærere");
        Proposal small = ListEdits.comment(ListTables.STAFFING, typed, 0, "before", TOO_LONG)
                .change()
                .apply(typed);
        assertTooLong(small, "Teksten i kommentaren til Personale, Lærere, Før er på");
        assertThat(TemplateFit.problems(Checks.version(small), SHORT))
                .as("not printed")
                .isEmpty();
    }

    @Test
    void administrationsWithoutABoxMustFitInOneCell() {
        Proposal many = SMALL.withCover(SMALL.cover().withAffected(List.of(LONG, "Havnen")));
        assertThat(TemplateFit.problems(Checks.version(many), FULL))
                .singleElement()
                .asString()
                .startsWith("Teksten i andre_berørte er på ");
    }

    @Test
    void whatHasToBeEscapedForExcelIsCountedAsItIsWritten() throws Exception {
        String escaped = "_x0041_".repeat(4_000);
        Proposal typed = typed(SMALL, ListTables.STAFFING, "label", escaped);
        assertThat(TemplateFit.problems(Checks.version(typed), FULL))
                .singleElement()
                .asString()
                .as("7 characters and 6 more, 4.000 times")
                .contains("er på 52000 tegn");
    }

    @Test
    void theTextOfASectionMayBeOfAnyLength() {
        String text = "Et ord og et til. ".repeat(2_500);
        Proposal written = SMALL.withSupplement(
                SMALL.supplement().withSections(SMALL.supplement().sections().with(Section.EFFECT, text)));
        assertThat(text).hasSizeGreaterThan(CellValue.LONGEST_TEXT);
        assertThat(TemplateFit.problems(Checks.version(written), FULL)).isEmpty();
    }

    private static void assertTooLong(Proposal proposal, String says) {
        assertThat(TemplateFit.problems(Checks.version(proposal), FULL))
                .singleElement()
                .asString()
                .startsWith(says);
        assertThatThrownBy(() -> Export.workbook(Checks.version(proposal), FULL, Progress.NONE))
                .isInstanceOf(ExportProblem.class)
                .hasMessageStartingWith(says);
    }

    /** The proposal with those texts typed in the fields before them, in the first row. */
    private static Proposal typed(Proposal proposal, ListTable<?> table, String... fieldsAndTexts) {
        Proposal changed = proposal;
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            changed = ListEdits.enter(table, changed, new Typed(0, fieldsAndTexts[i], fieldsAndTexts[i + 1]))
                    .change()
                    .apply(changed);
        }
        return Recalculation.of(changed);
    }
}
