package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.line;
import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Areas that do not ship come out in the printed forms, each with its own table and caption. */
class OtherAreasExportTest {
    private static final Area OWN = new Area("Service (SOF måltal)");
    private static final Area TRANSFERS = new Area("Overførsler (EO)");
    private static final Areas AREAS =
            new Areas(List.of(AreaDefinition.of(OWN, true), AreaDefinition.of(TRANSFERS, false)));

    /** 1.000 in year 1, then -600 a year of each: service is paid back in year 3, all in year 2. */
    private static Proposal proposalOfOthers() {
        Line split = line("Ydelser", TRANSFERS)
                .withDetails(List.of(
                        Detail.of(
                                        "Færre",
                                        line("", TRANSFERS, "", "-700", "-700", "-700")
                                                .ownAmounts())
                                .withCommittee(Optional.of("Socialudvalget")),
                        Detail.of(
                                        "Flere",
                                        line("", TRANSFERS, "", "100", "100", "100")
                                                .ownAmounts())
                                .withCommittee(Optional.of("Socialudvalget"))));
        Proposal proposal = proposal(
                4,
                List.of(split, line("Mindre drift", OWN, "", "-600", "-600", "-600")),
                List.of(line("Etablering", TRANSFERS, "1000")));
        return proposal.withAreas(AREAS);
    }

    @ParameterizedTest
    @EnumSource(names = "RECOMMENDATION_2018", mode = EnumSource.Mode.EXCLUDE)
    void eachHasItsTableAndItsCaption(Form form) throws Exception {
        Exported exported = Exported.of(proposalOfOthers(), form);
        assertThat(exported.shownColumn("varig_område1_tekst")).containsExactly("Mindre drift");
        assertThat(exported.shownColumn("varig_område2_tekst")).containsExactly("Færre", "Flere");
        assertThat(exported.shownRow("varig_område2_total")).containsExactly("0", "-600", "-600", "-600");
        assertThat(exported.shownRow("investering_område2_total")).containsExactly("1000", "0", "0", "0");
        assertThat(texts(exported))
                .anyMatch(text -> text.endsWith("Varige ændringer, service (SOF måltal)"))
                .anyMatch(text -> text.endsWith("Varige ændringer, overførsler (EO)"))
                .anyMatch(text -> text.endsWith("Investeringer i forslaget, overførsler (EO)"))
                .contains("Varige ændringer totalt, service (SOF måltal)", "Investeringer totalt, overførsler (EO)")
                .noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource
    void thePaybackOfServiceCountsWhatCountsAsService(Form form) throws Exception {
        Exported exported = Exported.of(proposalOfOthers(), form);
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("3");
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("2");
        assertThat(exported.shownColumn(TemplateNames.SERVICE_AREAS).subList(0, 3))
                .containsExactly("Service", "Service (SOF måltal)", "");
    }

    @Test
    void theShortFormHasARowForEach() throws Exception {
        Exported exported = Exported.of(proposalOfOthers(), Form.RECOMMENDATION_2018);
        assertThat(exported.shownRow("samlet_varig_område1")).containsExactly("0", "-600", "-600", "-600");
        assertThat(exported.shownRow("samlet_implementering_område2")).containsExactly("1000", "0", "0", "0");
        assertThat(texts(exported))
                .contains("Service (SOF måltal)", "Overførsler (EO)", "Implementeringsomk. (overførsler (EO))")
                .doesNotContain("Anlæg");
    }

    /** 600 more a year of what is no service, called service in the workbook: the row counts, and service is paid back at once. */
    @Test
    void anAreaChangedInTheWorkbookCountsAsWhatItIsThen() throws Exception {
        Exported exported = Exported.of(proposalOfOthers(), Form.INVESTMENT_2020);
        NamedRange area = exported.place(TemplateNames.area(Block.PERMANENT));
        int row = area.firstRow() + exported.shownColumn("varig_tekst").indexOf("Ydelser");
        SheetCells.at(area.sheet(), row, area.firstColumn()).setCellValue("service");
        exported.recalculated();
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("2");
    }

    /** Of seven areas the last has no table; its sum stands in Table 1 and in the total, 7 times -100. */
    @Test
    void oneTooManyStaysInTableOne() throws Exception {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= AreaPlace.SPARE + 1; i++) {
            lines.add(line("Række " + i, new Area("Område " + i))
                    .withDetails(List.of(Detail.of("a", service("", "-100").ownAmounts()))));
        }
        Exported exported = Exported.of(proposal(1, lines, List.of()), Form.INVESTMENT_2020);
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-700");
        assertThat(exported.shownRow("varig_område6_total")).containsExactly("-100");
    }

    @Test
    void aNameIsNoPatternForTheWorkbook() throws Exception {
        List<String> names = List.of("<5", "=1", "*", "?", ">0 & \"x\"", "{område2}");
        List<Line> lines = IntStream.range(0, names.size())
                .mapToObj(i -> line("r" + i, new Area(names.get(i)), "-" + (i + 1)))
                .toList();
        Areas areas = new Areas(List.of(AreaDefinition.of(new Area("=1"), true)));
        Proposal proposal = proposal(1, lines, List.of(service("e", "1"))).withAreas(areas);
        for (Form form : Form.values()) {
            Exported exported = Exported.of(proposal, form);
            assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL))
                    .as(form.key())
                    .containsExactly("-21");
        }
    }

    private static List<String> texts(Exported exported) {
        return IntStream.rangeClosed(
                        0, exported.place(TemplateNames.YEARS).sheet().getLastRowNum())
                .mapToObj(exported.place(TemplateNames.YEARS).sheet()::getRow)
                .filter(row -> row != null && !row.getZeroHeight())
                .flatMap(OtherAreasExportTest::texts)
                .toList();
    }

    private static Stream<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts.stream();
    }
}
