package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PaperText;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.reading.ImportedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a form leaves out where it would say nothing: headings of parts, and the column of the pool in investments of area Anlæg. */
class LeftOutTest {
    private static final Form CATALOGUE = Form.REPRIORITISATION_2018;
    private static final List<String> HEADINGS = List.of("udvalg", "inddragelse", "effekt", "bilag");
    private static final String POOL = "investering_anlæg_pulje";
    private static final Proposal BLANK = Proposal.blank(2018).withForm(Optional.of(CATALOGUE.key()));

    @Test
    void aDraftHasNoHeadingOfWhatTheCatalogueLeavesOutAndSaysWhatElseIsMissing() throws Exception {
        try (XSSFWorkbook workbook = workbook(BLANK, CATALOGUE)) {
            HEADINGS.forEach(part -> assertThat(isHidden(workbook, "overskrift_" + part))
                    .as(part)
                    .isTrue());
            Stream.of("baggrund", "indhold", "økonomi", "implementering", "opfølgning", "risiko")
                    .forEach(part -> assertThat(isHidden(workbook, "ingen_" + part))
                            .as(part)
                            .isFalse());
        }
        assertComesBack(BLANK);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPRIORITISATION_2018")
    void theOtherFormsPrintEveryHeading(Form form) throws Exception {
        List<String> texts = PaperText.of(PrintedForm.of(Checks.version(Proposal.blank(2018)), form));
        assertThat(texts.toString())
                .contains(form.parts().stream().map(part -> part.heading()).toList());
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEES, udvalg", "INVOLVEMENT, inddragelse", "EFFECT, effekt"})
    void aTextOrAFreeTablePrintsTheHeading(Section section, String part) throws Exception {
        Proposal written = BLANK.withSupplement(
                BLANK.supplement().withSections(BLANK.supplement().sections().with(section, "Noget.")));
        FreeTable table = FreeTable.in(section)
                .withRows(List.of(
                        new FreeRow(List.of("", "Før"), Notes.NONE), new FreeRow(List.of("Besøg", "to"), Notes.NONE)));
        for (Proposal proposal : List.of(written, BLANK.withFreeTables(List.of(table)))) {
            try (XSSFWorkbook workbook = workbook(proposal, CATALOGUE)) {
                HEADINGS.forEach(each -> assertThat(isHidden(workbook, "overskrift_" + each))
                        .as(each)
                        .isEqualTo(!each.equals(part)));
            }
            assertComesBack(proposal);
        }
    }

    @Test
    void theTablesByCommitteePrintTheirHeading() throws Exception {
        Proposal proposal =
                investing(false).withLines(Block.PERMANENT, List.of(line("Husleje", Area.SERVICE, false, "")));
        try (XSSFWorkbook workbook = workbook(proposal, CATALOGUE)) {
            assertThat(isHidden(workbook, "overskrift_bilag")).isFalse();
        }
    }

    @Test
    void theColumnOfThePoolIsThereWhereARowIsMarked() throws Exception {
        Proposal marked = investing(true);
        try (XSSFWorkbook workbook = workbook(marked, CATALOGUE)) {
            assertThat(column(workbook).get(0).getStringCellValue()).startsWith("Innovations-");
            assertThat(column(workbook))
                    .anyMatch(cell -> cell.getStringCellValue().equals("X"));
        }
        assertComesBack(marked);
    }

    /** The column itself is that of the service investments too; a heading over the table ends before it. */
    @Test
    void withoutAMarkItLooksAsIfThereWereNone() throws Exception {
        Proposal unmarked = investing(false);
        try (XSSFWorkbook workbook = workbook(unmarked, CATALOGUE)) {
            assertThat(column(workbook)).allSatisfy(cell -> {
                assertThat(cell.toString()).isEmpty();
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
                assertThat(cell.getCellStyle().getBorderRight()).isEqualTo(BorderStyle.NONE);
                assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.NONE);
                assertThat(SheetCells.field(cell).getNumberOfCells()).isEqualTo(1);
            });
            NamedRange group = new NamedRanges(workbook).get("investering_anlæg_gruppe");
            assertThat(SheetCells.field(group.cell()).getLastColumn())
                    .isEqualTo(column(workbook).get(0).getColumnIndex() - 1);
            assertThat(isColumnHidden(workbook)).isFalse();
        }
        assertComesBack(unmarked);
    }

    @Test
    void whereNoOtherTableHasTheColumnItIsHidden() throws Exception {
        Proposal alone = investing(false);
        alone = alone.withLines(
                Block.IMPLEMENTATION, List.of(alone.implementationCosts().get(1)));
        try (XSSFWorkbook workbook = workbook(alone, CATALOGUE)) {
            assertThat(isColumnHidden(workbook)).isTrue();
        }
        assertComesBack(alone);
    }

    /** No published case of theirs shows how they print it. */
    @ParameterizedTest
    @EnumSource(names = {"INVESTMENT_2020", "SMART_INVESTMENTS_2017"})
    void theOtherFormsAlwaysHaveTheColumn(Form form) throws Exception {
        try (XSSFWorkbook workbook = workbook(investing(false), form)) {
            assertThat(new NamedRanges(workbook).has("kolonne_" + POOL)).isFalse();
        }
        String texts = PaperText.of(PrintedForm.of(Checks.version(investing(false)), form))
                .toString();
        assertThat(texts.split("Innovationspulje", -1)).hasSize(3);
    }

    @Test
    void aMarkThatSomebodySetsInTheWorkbookIsRead() throws Exception {
        Proposal unmarked = investing(false);
        byte[] bytes = Export.workbook(Checks.version(unmarked), Template.shipped(CATALOGUE), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            new NamedRanges(workbook).get(POOL).cell().setCellValue("X");
            ImportedWorkbook imported = read(Samples.bytes(workbook));
            assertThat(imported.proposal()).isEqualTo(investing(true));
        }
    }

    @Test
    void aTemplateOfOnesOwnMayUseTheNamesAndIsToldWhatIsWrong(@TempDir Path folder) throws Exception {
        assertThat(check(folder, workbook -> {}).unknown()).noneMatch(name -> name.matches("(overskrift|kolonne)_.*"));
        assertThat(check(folder, workbook -> workbook.removeName(workbook.getName("afsnit_bilag")))
                        .unknown())
                .contains("overskrift_bilag");
        assertThatThrownBy(() -> Template.of("Egen.xlsx", changed(workbook -> workbook.getName("kolonne_" + POOL)
                        .setRefersToFormula(workbook.getName("titel").getRefersToFormula()))))
                .hasMessageContaining("kolonne_" + POOL)
                .hasMessageContaining("skal være én kolonne, der rummer " + POOL);
    }

    private static TemplateCheck check(Path folder, Consumer<XSSFWorkbook> change) throws Exception {
        return TemplateCheck.of(Files.write(folder.resolve("egen.xlsx"), changed(change)));
    }

    private static byte[] changed(Consumer<XSSFWorkbook> change) throws Exception {
        try (XSSFWorkbook workbook = Template.shipped(CATALOGUE).open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** A cost of area Service, and one of area Anlæg that stands under a heading. */
    private static Proposal investing(boolean isMarked) {
        return BLANK.withLines(
                Block.IMPLEMENTATION,
                List.of(
                        line("Flytning", Area.SERVICE, false, ""),
                        line("Ombygning", Area.CAPITAL, isMarked, "Del 1:")));
    }

    private static Line line(String label, Area area, boolean isMarked, String group) {
        return Line.of(label, area, Amounts.NONE.with(2018, Amount.of(100)))
                .withInnovationPool(isMarked)
                .withGroup(Optional.of(group).filter(any -> !any.isEmpty()));
    }

    /** From workbook and document, equal and without a remark. */
    private static void assertComesBack(Proposal proposal) throws Exception {
        Version version = Checks.version(proposal);
        byte[] filled = Export.workbook(version, Template.shipped(CATALOGUE), Progress.NONE);
        ImportedWorkbook workbook = read(filled);
        assertThat(workbook.proposal()).isEqualTo(proposal);
        assertThat(workbook.differences()).isEmpty();
        assertThat(workbook.problems()).isEmpty();
        assertThat(read(sheetAlone(filled)).problems()).isEmpty();
        byte[] document = WordExport.document(version, CATALOGUE, WordTemplate.shipped(CATALOGUE));
        ImportedDocument imported = ImportedDocument.of("x.docx", document);
        assertThat(imported.proposal()).isEqualTo(proposal);
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.remarks()).isEmpty();
    }

    private static XSSFWorkbook workbook(Proposal proposal, Form form) throws Exception {
        byte[] bytes = Export.workbook(Checks.version(proposal), Template.shipped(form), Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static boolean isHidden(XSSFWorkbook workbook, String name) {
        NamedRange place = new NamedRanges(workbook).get(name);
        return IntStream.rangeClosed(place.firstRow(), place.lastRow())
                .allMatch(row -> place.sheet().getRow(row).getZeroHeight());
    }

    private static List<XSSFCell> column(XSSFWorkbook workbook) {
        return new ArrayList<>(
                new NamedRanges(workbook).get("kolonne_" + POOL).allCells().toList());
    }

    private static boolean isColumnHidden(XSSFWorkbook workbook) {
        XSSFCell head = column(workbook).get(0);
        return head.getSheet().isColumnHidden(head.getColumnIndex());
    }
}
