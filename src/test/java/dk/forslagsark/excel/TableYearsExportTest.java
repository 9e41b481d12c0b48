package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Tables that print other years than Table 1. Published TF02 has Table 1 for 2017-2020 and prints its permanent changes for 2018-2021; the
 * figures are those it prints.
 */
class TableYearsExportTest {
    private static final Path TF02 = Path.of("src/test/resources/published-whole/TF02.forslag");

    @Test
    void somebodyMayGoOnInTheWorkbook() throws Exception {
        Exported exported = exported(tf02());
        assertThat(exported.shownRow("varig_service_årstal")).containsExactly("2018", "2019", "2020", "2021");

        // A detail of 2019, and what Table 1 has in 2020, which goes on in 2021.
        cell(exported, "varig_service_beløb", 3, 1).setCellValue(-5000);
        cell(exported, "varig_beløb", 2, 3).setCellValue(-1600);
        exported.recalculated();
        assertThat(exported.shownRow("varig_beløb", 1)).containsExactly("", "-2450", "-2550", "-2450");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("-700", "-800", "-700", "-700");
        assertThat(exported.shownRow("fordeling_varig_service_total_besparelse"))
                .containsExactly("-2450", "-2550", "-2450", "-2450");
        assertThat(exported.shownRow("varig_overførsler_total")).containsExactly("-750", "-1500", "-1600", "-1600");
        assertThat(exported.shownRow("fordeling_varig_overførsler_total"))
                .containsExactly("-750", "-1500", "-1600", "-1600");
        assertThat(exported.shown("kontrol")).isEmpty();
    }

    @Test
    void aRowThatIsGivenAnotherAreaStandsInTheTotalOfItsYears() throws Exception {
        Exported exported = exported(tf02());
        cell(exported, "varig_område", 2, 0).setCellValue("Service");
        exported.recalculated();
        assertThat(exported.shownRow("varig_service_øvrige")).containsExactly("-750", "-1500", "-1500", "-1500");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("-1450", "-2200", "-2200", "-2200");
        assertThat(exported.shownRow("varig_overførsler_total")).containsExactly("0", "0", "0", "0");
    }

    @Test
    void aHiddenYearThatIsFilledAndShownIsCounted() throws Exception {
        Exported exported = exported(tf02());
        NamedRange years = exported.place("år");
        years.sheet().setColumnHidden(years.firstColumn() + 4, false);
        cell(exported, "år", 0, 4).setCellValue(2021);
        cell(exported, "varig_beløb", 2, 4).setCellValue(-1700);
        exported.recalculated();
        assertThat(exported.shownRow("varig_overførsler_årstal"))
                .containsExactly("2018", "2019", "2020", "2021", "2022");
        assertThat(exported.shownRow("varig_overførsler_total"))
                .containsExactly("-750", "-1500", "-1500", "-1700", "-1700");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("-700", "-700", "-700", "-700", "-700");
        assertThat(exported.shownRow("samlet_varig")).containsExactly("0", "-1450", "-2200", "-2200", "-2400");
        assertThat(exported.shown("kontrol")).isEmpty();
    }

    @Test
    void otherYearsAboveATableAreToldByTheControl() throws Exception {
        Exported exported = exported(tf02());
        exported.place("varig_overførsler_årstal").cell().setCellValue(2017);
        exported.recalculated();
        assertThat(exported.shown("kontrol")).contains("Varige ændringer, overførsler er ikke som i Tabel 1 (2017)");
    }

    @Test
    void aTableMayBeginBeforeTableOneOrAfterIt() throws Exception {
        Exported before = exported(from(tf02(), Block.PERMANENT, 2016));
        assertThat(before.shownRow("varig_service_total")).containsExactly("0", "0", "-700", "-700");
        assertThat(before.shownRow("varig_beløb", 1)).containsExactly("", "-2450", "-2450", "-2450");
        assertThat(before.shown("kontrol")).isEmpty();

        Exported after = exported(from(tf02(), Block.PERMANENT, 2030));
        assertThat(after.shownRow("varig_service_total")).containsExactly("-700", "-700", "-700", "-700");
        assertThat(after.shownRow("varig_overførsler_total")).containsExactly("-1500", "-1500", "-1500", "-1500");
        assertThat(after.shownRow("samlet_varig")).containsExactly("0", "-1450", "-2200", "-2200");
        assertThat(after.shown("kontrol")).isEmpty();
    }

    @Test
    void aCostDoesNotGoOnAndOneOfAYearThatIsLeftOutStandsInTableOneAlone() throws Exception {
        Exported exported = exported(from(tf02(), Block.IMPLEMENTATION, 2018));
        assertThat(exported.shownRow("investering_service_total")).containsExactly("0", "0", "0", "0");
        assertThat(exported.shown("investering_service_total_i_alt")).isEqualTo("0");
        assertThat(exported.shownRow("samlet_implementering")).containsExactly("500", "0", "0", "0");
        assertThat(exported.shown("kontrol")).isEmpty();
    }

    @Test
    void aTemplateWithoutANameForTheYearsPrintsThoseOfTableOne() throws Exception {
        try (XSSFWorkbook workbook = Template.shipped(Form.of(tf02())).open()) {
            Stream.of("varig_service_årstal", "fordeling_varig_overførsler_årstal")
                    .forEach(name -> workbook.removeName(workbook.getName(name)));
            Exported exported = Exported.of(tf02(), Template.of("egen.xlsx", Samples.bytes(workbook)));
            assertThat(exported.shownRow("varig_service_total")).containsExactly("0", "-700", "-700", "-700");
            assertThat(exported.shownRow("fordeling_varig_service_årstal"))
                    .containsExactly("2017", "2018", "2019", "2020");
            assertThat(exported.shownRow("varig_overførsler_total")).containsExactly("0", "-750", "-1500", "-1500");
        }
    }

    private static Proposal tf02() throws Exception {
        return ProposalFile.read(TF02);
    }

    private static Exported exported(Proposal proposal) throws Exception {
        return Exported.of(proposal, Form.of(proposal));
    }

    /** The cell of a name, so many rows and columns on from its first. */
    private static XSSFCell cell(Exported exported, String name, int row, int column) {
        NamedRange place = exported.place(name);
        return SheetCells.at(place.sheet(), place.firstRow() + row, place.firstColumn() + column);
    }

    /** All tables of the block that have rows in TF02 begin with that year. */
    private static Proposal from(Proposal proposal, Block block, int year) {
        TableTexts texts = proposal.supplement().tableTexts();
        for (Area area : List.of(Area.SERVICE, Area.TRANSFERS)) {
            TableRef ref = TableRef.of(block, area);
            texts = texts.with(ref, texts.of(ref).withFirstYear(Optional.of(year)));
        }
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts));
    }
}
