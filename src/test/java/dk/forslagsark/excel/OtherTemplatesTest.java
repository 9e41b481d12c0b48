package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Templates as controllers make them, filled with a proposal of two permanent changes and two costs: whatever is on the sheet
 * follows, or is refused by its name.
 */
class OtherTemplatesTest {
    private static final Path FOLDER = Path.of("src/test/resources/templates");

    @Test
    void aPlainOneIsFilled() throws Exception {
        assertThat(filled("base").shownRow("samlet_varig"))
                .containsExactly("0", "-1000", "-1000", "-1000", "-1000", "-1000");
    }

    @ParameterizedTest
    @CsvSource({"table-below, A23:C26", "table-model, A6:H8"})
    void aTableFollowsWithTheNamesOfItsColumns(String template, String range) throws Exception {
        XSSFSheet sheet = filled(template).workbook().getSheetAt(0);
        assertThat(sheet.getTables()).singleElement().satisfies(table -> {
            assertThat(table.getCTTable().getRef()).isEqualTo(range);
            assertThat(table.getColumns())
                    .allSatisfy(column -> assertThat(column.getName()).isNotBlank());
        });
    }

    @Test
    void aChartShowsTheTotalAsItDid() throws Exception {
        XSSFSheet sheet = filled("chart").workbook().getSheetAt(0);
        String chart =
                sheet.getDrawingPatriarch().getCharts().get(0).getCTChartSpace().xmlText();
        assertThat(chart).contains("Skema!$C$9:$H$9").doesNotContain("Skema!$C$8:$H$8");
    }

    @Test
    void aFilterAndItsNameStayTogether() throws Exception {
        Exported exported = filled("autofilter");
        XSSFSheet sheet = exported.workbook().getSheetAt(0);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:H13");
        assertThat(exported.workbook().getName("_xlnm._FilterDatabase").getRefersToFormula())
                .isEqualTo("Skema!$A$5:$H$13");
    }

    @ParameterizedTest
    @CsvSource({"hiddencol", "shipped-hidden-years"})
    void aYearThatIsShownIsNotHidden(String template) throws Exception {
        assertThat(filled(template).shownRow("år")).containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            merged-years     | Navnet varig_beløb ('Skema'!C7:H7) har flettede celler (C7:D7)
            array-formula    | 'Skema'!C8 har en matrixformel, som ikke kan følge med
            single-ref-total | 'Skema'!D8 (samlet_varig): skabelonens formel giver -1.300, men forslaget giver -1.000
            """)
    void whatCannotBeRightIsToldWithTheCellOfTheTemplate(String template, String says) {
        assertThatThrownBy(() -> filled(template))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining(says);
    }

    @Test
    void aMisspeltNameIsTold() throws Exception {
        assertThat(template("typo").hints())
                .isEqualTo(List.of(
                        "Navnet varig_servcie_tekst kender programmet ikke. Skulle det være varig_service_tekst?",
                        "Navnet samlet_varig_overforsler kender programmet ikke. Skulle det være"
                                + " samlet_varig_overførsler?"));
        assertThat(template("base").hints()).isEmpty();
    }

    @Test
    void noShippedTemplateHasAMisspeltName() {
        assertThat(Template.shipped()).allSatisfy(template -> assertThat(
                        Template.of(template.name(), template.content()).hints())
                .isEmpty());
    }

    private static Template template(String name) throws ExportProblem {
        return Template.read(FOLDER.resolve(name + ".xlsx"));
    }

    private static Exported filled(String name) throws Exception {
        Proposal proposal = Samples.published("investeringskatalog-2020/BU01.json");
        return Exported.of(proposal, template(name));
    }
}
