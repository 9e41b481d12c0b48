package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.cell;
import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static dk.forslagsark.excel.reading.FilledWorkbooks.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Published TF02, whose tables of permanent changes are of 2018-2021 beside a Table 1 of 2017-2020, read back out of its workbook. */
class TableYearsReadingTest {
    private static Proposal tf02;
    private static byte[] workbook;

    @BeforeAll
    static void exports() throws Exception {
        tf02 = ProposalFile.read(Path.of("src/test/resources/published-whole/TF02.forslag"));
        workbook = Exported.filled(tf02, Form.of(tf02));
    }

    @Test
    void anUntouchedWorkbookIsWhatItWasMadeFrom() throws Exception {
        ImportedWorkbook read = read(workbook);
        assertThat(read.differences()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.proposal()).isEqualTo(tf02);
    }

    @Test
    void theSheetAloneTellsTheYearsAndWhatStandsInThem() throws Exception {
        ImportedWorkbook read = read(sheetAlone(workbook));
        assertThat(read.problems()).isEmpty();
        assertThat(years(read.proposal(), Area.SERVICE)).isEqualTo(new Years(2018, 2021));
        assertThat(years(read.proposal(), Area.TRANSFERS)).isEqualTo(new Years(2018, 2021));
        assertThat(shown(read.proposal().lines(Block.PERMANENT))).isEqualTo(shown(tf02.lines(Block.PERMANENT)));
        assertThat(read.proposal()
                        .lines(Block.PERMANENT)
                        .get(1)
                        .details()
                        .get(0)
                        .amounts())
                .isEqualTo(tf02.lines(Block.PERMANENT).get(1).details().get(0).amounts());
        assertThat(read.proposal().lines(Block.PERMANENT).get(2).committee())
                .contains("Beskæftigelses- og Integrationsudvalget");
    }

    @Test
    void whatIsTypedInATableIsOfTheYearAboveIt() throws Exception {
        byte[] edited = changed(
                workbook, book -> cell(book, "varig_service_beløb", 3, 1).setCellValue(-5000));
        assertThat(read(edited).differences())
                .extracting(ImportDifference::where)
                .anyMatch(where -> where.endsWith("Reduktion i køb af pladser, 2019"))
                .noneMatch(where -> where.endsWith("Reduktion i køb af pladser, 2018"));
        assertThat(read(edited)
                        .proposal()
                        .lines(Block.PERMANENT)
                        .get(1)
                        .details()
                        .get(0)
                        .amounts()
                        .in(2019)
                        .map(amount -> amount.thousands().intValue()))
                .contains(-5000);
    }

    @Test
    void whatIsTypedInAYearThatTableOneHasNotIsTold() throws Exception {
        byte[] edited = changed(workbook, book -> {
            cell(book, "varig_service_beløb", 3, 3).removeFormula();
            cell(book, "varig_service_beløb", 3, 3).setCellValue(-6000);
        });
        assertThat(read(edited).problems())
                .extracting(CellProblem::text)
                .anyMatch(text -> text.contains("“-6000” står i et år, som Tabel 1 ikke har, og er ikke læst."));
    }

    @Test
    void anotherFirstYearIsReadAsAnother() throws Exception {
        byte[] edited = changed(workbook, book -> IntStream.range(0, 4)
                .forEach(column ->
                        cell(book, "varig_overførsler_årstal", 0, column).setCellValue(2017 + column)));
        ImportedWorkbook read = read(edited);
        assertThat(years(read.proposal(), Area.TRANSFERS)).isEqualTo(new Years(2017, 2020));
        assertThat(years(read.proposal(), Area.SERVICE)).isEqualTo(new Years(2018, 2021));
        assertThat(read.differences())
                .extracting(ImportDifference::where)
                .contains("Varige ændringer, overførsler, år");
    }

    private static Years years(Proposal proposal, Area area) {
        return proposal.years(Block.PERMANENT, area);
    }
}
