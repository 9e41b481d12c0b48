package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.cell;
import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with words of their own, and tables of any rows and columns, read back from the sheet. */
class WholeReadingTest {
    private static final Path FILES = Path.of("src/test/resources/published-whole");

    private static Proposal published(String number) throws Exception {
        return ProposalFile.read(FILES.resolve(number + ".forslag"));
    }

    private static byte[] filled(Proposal proposal) throws Exception {
        return Exported.filled(proposal, Form.of(proposal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void aPublishedCaseComesBackWhole(String number) throws Exception {
        Proposal proposal = published(number);
        ImportedWorkbook imported = read(filled(proposal));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void theSheetAloneSaysWhatAPublishedCasePrints(String number) throws Exception {
        Proposal proposal = published(number);
        ImportedWorkbook imported = read(sheetAlone(filled(proposal)));
        assertThat(imported.problems()).isEmpty();
        Proposal back = imported.proposal();
        assertThat(back.supplement().tableTexts())
                .isEqualTo(proposal.supplement().tableTexts());
        assertThat(shown(back.freeTables())).isEqualTo(shown(proposal.freeTables()));
        assertThat(back.supplement().sections().texts())
                .isEqualTo(proposal.supplement().sections().texts());
        assertThat(back.scheduleYears()).isEqualTo(proposal.scheduleYears());
        assertThat(back.rows(Milestone.ROWS)).isEqualTo(proposal.rows(Milestone.ROWS));
        assertThat(back.rows(PartRisk.ROWS)).isEqualTo(proposal.rows(PartRisk.ROWS));
        assertThat(back.cover().financing()).isEqualTo(proposal.cover().financing());
        assertThat(back.cover().submitterNames()).isEqualTo(proposal.cover().submitterNames());
    }

    /** On the year of an activity, on the name of an assumption, and on what no form prints. */
    @Test
    void commentsOnTheSmallerTablesComeBack() throws Exception {
        Comments comments = Comments.NONE.withRow("Rækken").with("2021", "Året").with("id", "Uden celle");
        Assumption assumption = new Assumption("pris", Optional.of(BigDecimal.TEN), "", "", Notes.NONE);
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withRows(
                        Milestone.ROWS,
                        List.of(new Milestone(
                                "Start",
                                new TreeSet<>(Set.of(2021)),
                                new TreeMap<>(),
                                Notes.NONE.withComments(comments))))
                .withRows(
                        Assumption.ROWS,
                        List.of(assumption.withNotes(Notes.NONE.withComments(comments.with("name", "Navnet")))));
        ImportedWorkbook imported = read(filled(proposal));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** They have no cell in the workbook. */
    @Test
    void whatAnAssumptionMayTurnOutToBeComesBackWithTheProposal() throws Exception {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Assumption uncertain = new Assumption("pris", Optional.of(BigDecimal.TEN), "", "", Notes.NONE).withLeast(one);
        Proposal proposal = Proposal.blank(2020)
                .withRows(Assumption.ROWS, List.of(uncertain))
                .withScenarios(List.of(Scenario.AS_WRITTEN.withYearsLate(1)));
        ImportedWorkbook imported = read(filled(proposal));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    private static List<String> shown(List<FreeTable> tables) {
        return tables.stream()
                .map(table -> table.section() + " " + table.title() + " " + table.words() + " "
                        + table.rows().stream().map(FreeRow::cells).toList())
                .toList();
    }

    private static FreeTable table(String title, String... rows) {
        List<FreeRow> all = List.of(rows).stream()
                .map(row -> new FreeRow(List.of(row.split("\\|", -1)), Notes.NONE))
                .toList();
        return FreeTable.in(Section.CONTENT).withTitle(title).withRows(all);
    }

    private static FreeTable noted(FreeTable table) {
        TableWords words = table.words().with(Part.LEAD_IN, "Før\nEfter").with(Part.NOTE, "Kilde: A\nNote: B");
        return table.withWords(words);
    }

    private static Proposal three() {
        return Proposal.blank(2020)
                .withFreeTables(List.of(
                        noted(table("Serviceniveau", "|2017|2018", "Besøg|tre|to", "Antal|1300|25,75", "Andel|-5|0")),
                        table("Priser", "Ydelse", "Bad"),
                        noted(table("Tabel 7. Løn", "a|b|c|d|e", "||x", "2|3|4|5|6"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smarte-investeringer-2017", "omprioriteringskatalog-2018", "indstilling-2018"})
    void severalTablesOfASectionComeBackAsSeveral(String form) throws Exception {
        Proposal proposal = three().withForm(Optional.of(form));
        ImportedWorkbook imported = read(sheetAlone(filled(proposal)));
        assertThat(imported.problems()).isEmpty();
        assertThat(shown(imported.proposal().freeTables())).isEqualTo(shown(proposal.freeTables()));
    }

    private static ImportedWorkbook edited(Proposal proposal, Consumer<XSSFWorkbook> edit) throws Exception {
        return read(changed(filled(proposal), edit));
    }

    private static FreeTableNames names() {
        return new FreeTableNames(Section.CONTENT);
    }

    @Test
    void aChangedCellOfAFreeTableIsADifferenceThatCanBeLeft() throws Exception {
        Proposal proposal = three();
        ImportedWorkbook imported =
                edited(proposal, book -> cell(book, names().title(1), 3, 0).setCellValue("Stk"));
        assertThat(imported.differences()).singleElement().satisfies(other -> assertThat(
                        other.where() + ": " + other.words())
                .isEqualTo("Fri tabel “Serviceniveau”, Stk, A: Stk, før Antal"));
        assertThat(imported.proposal().freeTables().get(0).rows().get(2).cells())
                .containsExactly("Stk", "1300", "25,75");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aChangedNoteAndTitleOfAFreeTableAreDifferences() throws Exception {
        ImportedWorkbook imported = edited(three(), book -> {
            cell(book, names().note(3), 1, 0).setCellValue("Note: C");
            cell(book, names().title(2), 0, 0).setCellValue("Tabel 3. Takster");
        });
        assertThat(imported.differences()).hasSize(2);
        List<FreeTable> tables = imported.proposal().freeTables();
        assertThat(tables.get(1).title()).isEqualTo("Takster");
        assertThat(tables.get(2).words().text(Part.NOTE)).isEqualTo("Kilde: A\nNote: C");
    }

    @Test
    void aRowThatIsPutInBelowTheLastIsRead() throws Exception {
        ImportedWorkbook imported = edited(three(), book -> {
            XSSFSheet sheet = cell(book, names().note(2), 0, 0).getSheet();
            int row = cell(book, names().note(2), 0, 0).getRowIndex();
            sheet.shiftRows(row, sheet.getLastRowNum(), 1);
            cell(book, names().title(2), 3, 0).setCellValue("Rengøring");
        });
        assertThat(imported.differences())
                .extracting(ImportDifference::kind)
                .containsExactly(ImportDifference.Kind.ADDED);
        assertThat(imported.proposal().freeTables().get(1).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("Ydelse", "Bad", "Rengøring");
    }

    @Test
    void aChangedNoteOfATableIsADifference() throws Exception {
        Proposal proposal = published("TV01b");
        ImportedWorkbook imported = edited(
                proposal, book -> cell(book, "note_enhedspris", 0, 0).setCellValue("Kilde: Økonomiforvaltningen"));
        assertThat(imported.differences()).extracting(ImportDifference::where).containsExactly("Note til Enhedspriser");
    }

    @Test
    void aChangedHeadingIsADifferenceAlsoWhereTheTemplateHadItsOwn() throws Exception {
        Proposal proposal = published("TF02");
        ImportedWorkbook imported = edited(
                proposal, book -> cell(book, "personale_før_overskrift", 0, 0).setCellValue("Budget 2016"));
        assertThat(imported.differences()).singleElement().satisfies(other -> assertThat(other.words())
                .isEqualTo("Budget 2016, før Før"));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void theOwnNameOfAnAreaIsRead() throws Exception {
        ImportedWorkbook imported = edited(published("TINGBJERG"), book -> cell(book, "samlet_varig_service_navn", 0, 0)
                .setCellValue("Service (hele byen)"));
        assertThat(imported.differences()).singleElement().satisfies(other -> assertThat(other.words())
                .isEqualTo("Service (hele byen), før Service (SOF måltal)"));
    }

    @Test
    void theOwnTitleOfTheShortTableOneIsRead() throws Exception {
        ImportedWorkbook imported = edited(published("TINGBJERG"), book -> cell(book, "tabel_1_titel", 0, 0)
                .setCellValue("Tabel 1. Økonomi i alt"));
        assertThat(imported.differences()).singleElement().satisfies(other -> assertThat(other.words())
                .isEqualTo("Økonomi i alt, før Business case, fordelt på service, overførsler"));
        Proposal named = imported.proposal();
        assertThat(named.supplement().tableTexts().text(TableRef.TOTALS, Part.TITLE))
                .isEqualTo("Økonomi i alt");
        assertThat(read(filled(named)).proposal()).isEqualTo(named);
    }

    private static Proposal scheduled() {
        Milestone test = new Milestone(
                "Afprøvning", new TreeSet<>(Set.of(2020, 2021)), new TreeMap<>(Map.of(2021, "Test")), Notes.NONE);
        PartRisk risk = new PartRisk("Del 1", Optional.of(RiskLevel.LOW), Notes.NONE);
        Proposal proposal =
                Proposal.blank(2020).withRows(Milestone.ROWS, List.of(test)).withRows(PartRisk.ROWS, List.of(risk));
        List<String> submitters = List.of("Socialforvaltningen", "Børne- og Ungdomsforvaltningen");
        return proposal.withSupplement(proposal.supplement().withScheduleYears(Optional.of(new Years(2020, 2022))))
                .withCover(proposal.cover().withSubmitters(submitters).withFinancing("Egne midler"));
    }

    @Test
    void theYearsOfTheScheduleAndTheWordsInItsMarksAreRead() throws Exception {
        Proposal proposal = scheduled();
        Proposal back = read(sheetAlone(filled(proposal))).proposal();
        assertThat(back.supplement().scheduleYears()).contains(new Years(2020, 2022));
        assertThat(back.rows(Milestone.ROWS)).isEqualTo(proposal.rows(Milestone.ROWS));
        assertThat(back.rows(PartRisk.ROWS)).isEqualTo(proposal.rows(PartRisk.ROWS));
        assertThat(back.cover().submitterNames()).isEqualTo(proposal.cover().submitterNames());
    }

    @Test
    void changedYearsOfTheScheduleAndAChangedMarkAreDifferences() throws Exception {
        ImportedWorkbook imported = edited(scheduled(), book -> {
            cell(book, "tidsplan_årstal", 0, 3).setCellValue(2023);
            cell(book, "tidsplan_år", 0, 0).setCellValue("x (Udbud)");
        });
        assertThat(imported.differences())
                .extracting(ImportDifference::words)
                .containsExactly("2020-2023, før 2020-2022", "x (Udbud), før x");
        Proposal read = imported.proposal();
        assertThat(read.supplement().scheduleYears()).contains(new Years(2020, 2023));
        assertThat(read.rows(Milestone.ROWS).get(0).words()).containsEntry(2020, "Udbud");
    }

    @Test
    void aFreeTableWhoseRowsAreDeletedIsGone() throws Exception {
        ImportedWorkbook imported = edited(three(), WholeReadingTest::deleteTheSecond);
        assertThat(imported.differences())
                .extracting(ImportDifference::kind)
                .containsExactly(ImportDifference.Kind.REMOVED);
        assertThat(imported.proposal().freeTables())
                .extracting(FreeTable::title)
                .containsExactly("Serviceniveau", "Tabel 7. Løn");
    }

    /** As Excel leaves the names behind of rows that are deleted. */
    private static void deleteTheSecond(XSSFWorkbook book) {
        XSSFSheet sheet = cell(book, names().title(2), 0, 0).getSheet();
        int first = cell(book, names().title(2), 0, 0).getRowIndex();
        int last = cell(book, names().note(2), 0, 0).getRowIndex();
        IntStream.rangeClosed(first, last).mapToObj(sheet::getRow).forEach(sheet::removeRow);
        List.of(names().title(2), names().note(2))
                .forEach(name -> book.getName(name).setRefersToFormula("Forslag!#REF!"));
    }
}
