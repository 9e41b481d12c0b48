package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RiskLevel;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types, administrations, financing and the risk of parts in the printed forms. */
class FrontPageExportTest {
    private static final String OLD = "Beskæftigelses- og Integrationsforvaltningen";
    private static final String NEW = "Beskæftigelses-, Integrations- og Erhvervsforvaltningen";

    @ParameterizedTest
    @EnumSource
    void severalAdministrationsAndTheFinancingArePrinted(Form form) throws Exception {
        Cover cover = Cover.EMPTY
                .withType(Optional.of(ProposalType.INNOVATION))
                .withFinancing("Lån")
                .withSubmittedBy("Socialforvaltningen")
                .withAlsoSubmittedBy(List.of("Økonomiforvaltningen"));
        Exported exported = exported(cover, form);
        assertThat(exported.shown("fremstillende_forvaltning")).isEqualTo("Socialforvaltningen, Økonomiforvaltningen");
        assertThat(exported.shown("forslagstype")).isEqualTo("Innovationsforslag");
        assertThat(exported.shown("finansiering")).isEqualTo("Lån");
        assertThat(exported.shownTexts()).contains("Investeringen finansieres ved");
    }

    /** Names have commas in them: Excel parts authors by semicolons. */
    @Test
    void theFileIsByThoseWhoSubmitIt() throws Exception {
        Cover cover = Cover.EMPTY.withSubmittedBy("Socialforvaltningen").withAlsoSubmittedBy(List.of(NEW));
        POIXMLProperties by = exported(cover, Form.INVESTMENT_2020).workbook().getProperties();
        assertThat(by.getCoreProperties().getCreator()).isEqualTo("Socialforvaltningen; " + NEW);
        assertThat(by.getCoreProperties().getLastModifiedByUser()).isEqualTo("Forslagsark");
        assertThat(by.getExtendedProperties().getApplication()).isEqualTo("Forslagsark");

        POIXMLProperties byNobody =
                exported(Cover.EMPTY, Form.INVESTMENT_2020).workbook().getProperties();
        assertThat(byNobody.getCoreProperties().getCreator()).isNullOrEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutFinancingThereIsNoRowForIt(Form form) throws Exception {
        assertThat(exported(Cover.EMPTY, form).shownTexts()).doesNotContain("Investeringen finansieres ved");
    }

    /** A box is called as the proposal calls it, and without a tick as in the year whose prices it is written in, 2020. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {OLD + " | ☒ " + OLD, NEW + " | ☒ " + NEW, "Socialforvaltningen | ☐ " + OLD})
    void theBoxTakesEitherName(String affected, String shown) throws Exception {
        for (Form form : Form.values()) {
            assertThat(exported(Cover.EMPTY.withAffected(List.of(affected)), form)
                            .shownTexts())
                    .as(form.key())
                    .filteredOn(text -> text.contains("Beskæftigelses"))
                    .containsExactly(shown);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "RECOMMENDATION_2018", mode = EnumSource.Mode.EXCLUDE)
    void theRiskOfEachPartIsPrinted(Form form) throws Exception {
        Proposal proposal = proposal(1, List.of(service("a", "-1")), List.of());
        List<PartRisk> risks = List.of(
                new PartRisk("Del 1", Optional.of(RiskLevel.LOW), Notes.NONE),
                new PartRisk("Del 2", Optional.of(RiskLevel.MODERATE), Notes.NONE));
        Exported exported = Exported.of(proposal.withRows(PartRisk.ROWS, risks), form);
        assertThat(exported.shownColumn("delrisiko_del")).containsExactly("Del 1", "Del 2");
        assertThat(exported.shownColumn("delrisiko_niveau")).containsExactly("Lav", "Mellem");
    }

    private static Exported exported(Cover cover, Form form) throws Exception {
        Proposal proposal = proposal(1, List.of(service("a", "-1")), List.of());
        return Exported.of(proposal.withCover(cover), form);
    }
}
