package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What differs, as a workbook. */
class DifferencesWorkbookTest {
    private static final Proposal BEFORE =
            Drafts.permanent(Drafts.showing(2020, 2020), Line.of("Husleje", Area.SERVICE, Drafts.cells(2020, "-400")));

    @Test
    void eachDifferenceIsARowAndBelowStandsWhatTheyComeTo() throws IOException {
        assertThat(rows(changed("Husleje", Drafts.cells(2020, "-500"))))
                .containsExactly(
                        List.of("Forskelle"),
                        List.of("Hvor", "Før: a.forslag", "Efter: b.forslag"),
                        List.of("Varige ændringer, Husleje, 2020", "-400", "-500"),
                        List.of("Det giver", "Før", "Efter"),
                        List.of("Samlet varig ændring, 2020", "-400", "-500"),
                        List.of("Samlede implementeringsomkostninger, 2020", "0", "0"),
                        List.of("Samlet økonomisk påvirkning, 2020", "-400", "-500"),
                        List.of("Tilbagebetalingstid baseret på serviceeffektivisering", "", ""),
                        List.of("Tilbagebetalingstid baseret på totaløkonomi", "", ""));
    }

    @Test
    void whatLooksLikeAFormulaIsAText() throws IOException {
        Proposal after = changed(
                "=HYPERLINK(\"x\")", Amounts.NONE.with(2020, new CellEntry.Formula<>("=1+1", Optional.empty())));
        try (XSSFWorkbook workbook = workbook(after)) {
            for (var row : workbook.getSheetAt(0)) {
                assertThat(row)
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
            }
        }
    }

    @Test
    void aTextOfAnyLengthFits() throws IOException {
        assertThat(rows(changed("Husleje", Amounts.NONE)
                        .withCover(BEFORE.cover().withTitle("æ".repeat(50_000)))))
                .anyMatch(row -> row.get(row.size() - 1).length() == 32_000);
    }

    private static Proposal changed(String label, Amounts amounts) {
        return BEFORE.withLines(Block.PERMANENT, List.of(Line.of(label, Area.SERVICE, amounts)));
    }

    private static XSSFWorkbook workbook(Proposal after) throws IOException {
        byte[] bytes = DifferencesWorkbook.of("a.forslag", "b.forslag", Comparison.of(BEFORE, after));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> rows(Proposal after) throws IOException {
        try (XSSFWorkbook workbook = workbook(after)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(row -> row != null)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(Cell::getStringCellValue)
                            .toList())
                    .toList();
        }
    }
}
