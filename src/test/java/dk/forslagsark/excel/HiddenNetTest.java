package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without implementation costs the net effect is the permanent total once more: one form hides it. */
class HiddenNetTest {
    /** Permanent: -2300 -2500 -2500 -2500, and no implementation costs. */
    private static final String TF01 = "omprioriteringskatalog-2018/TF01.json";

    @ParameterizedTest
    @EnumSource
    void onlyOneFormHidesIt(Form form) throws Exception {
        Exported exported = Exported.of(Exported.published(TF01, form));
        assertThat(exported.isHidden(TemplateNames.NET)).isEqualTo(form == Form.REPRIORITISATION_2018);
        assertThat(exported.shownRow(TemplateNames.NET)).startsWith("-2300", "-2500", "-2500", "-2500");
    }

    /** Somebody has written a row, though nothing in it yet. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0"})
    void itIsShownWithACostOfNothing(String amount) throws Exception {
        Exported exported = Exported.of(
                proposal(1, List.of(service("Husleje", "-5")), List.of(service("Flytning", amount))),
                Template.shipped(Form.REPRIORITISATION_2018));
        assertThat(exported.isHidden(TemplateNames.NET)).isFalse();
    }

    /** 5000 - 2300 is 2700; 2700 x 1,03 - 2500 is 281; 281 x 1,03 - 2500 is nothing left to pay: three years. */
    @Test
    void aCostThatIsPutInCountsAndTheControlAsksForTheRow() throws Exception {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Exported.published(TF01, Form.REPRIORITISATION_2018)))) {
            Exported exported = new Exported(workbook);
            Colleague hand = new Colleague(workbook);
            hand.insertLine(hand.total(Block.IMPLEMENTATION), "Ny", "Service", 5000, 0, 0, 0);
            List<NamedRange> asked = Stream.of(TemplateNames.NET, TemplateNames.PAYBACK_SERVICE, TemplateNames.CONTROL)
                    .map(exported::place)
                    .toList();
            OfficePrograms.compute(workbook, asked);
            assertThat(exported.shownRow(TemplateNames.NET)).startsWith("2700", "-2500", "-2500", "-2500");
            assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("3");
            assertThat(exported.shown(TemplateNames.CONTROL))
                    .contains("Samlet økonomisk påvirkning er skjult", "Tilbagebetalingstiden er skjult");
        }
    }
}
