package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written about the tables stands in its place in each form. */
class TableTextsExportTest {
    private static final TableRef SERVICE = TableRef.of(Block.PERMANENT, Area.SERVICE);
    private static final TableRef SERVICE_COSTS = TableRef.of(Block.IMPLEMENTATION, Area.SERVICE);
    private static final TableRef BY_COMMITTEE = TableRef.byCommittee(Block.PERMANENT, Area.SERVICE);
    private static final TableRef STAFF = TableRef.of(Staffing.ROWS);
    private static final TableRef PRICES = TableRef.of(UnitPrice.ROWS);

    private static Proposal proposal() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        return Samples.proposal(
                        4, List.of(Samples.service("Husleje", "", "-400")), List.of(Samples.service("Flytning", "300")))
                .withRows(Staffing.ROWS, List.of(new Staffing("Vagter", one, one, Notes.NONE)))
                .withRows(UnitPrice.ROWS, List.of(new UnitPrice("Nøgle", one, one, one, one, Notes.NONE)));
    }

    private static Proposal with(Proposal proposal, TableRef table, Part part, String text) {
        TableTexts texts = proposal.supplement().tableTexts();
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts.with(table, part, text)));
    }

    private static Exported exported(Proposal proposal, Form form) throws ExportProblem {
        return Exported.of(proposal, form);
    }

    @ParameterizedTest
    @EnumSource
    void theTextsOfTable1StandAboveAndBelowIt(Form form) throws Exception {
        Proposal proposal =
                with(with(proposal(), TableRef.TOTALS, Part.LEAD_IN, "Først"), TableRef.TOTALS, Part.NOTE, "Kilde: A");
        Exported exported = exported(proposal, form);
        assertThat(exported.shown("indledning_tabel_1")).isEqualTo("Først");
        assertThat(exported.shown("note_tabel_1")).isEqualTo("Kilde: A");
        assertThat(exported.isHidden("indledning_tabel_1")).isFalse();
        assertThat(exported.isHidden("note_tabel_1")).isFalse();
        assertThat(row(exported, "indledning_tabel_1")).isLessThan(row(exported, "note_tabel_1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SMART_INVESTMENTS_2017", "REPRIORITISATION_2018", "INVESTMENT_2020"})
    void eachTableHasItsOwn(Form form) throws Exception {
        Proposal proposal = with(with(proposal(), SERVICE, Part.LEAD_IN, "Før"), SERVICE, Part.NOTE, "Note: brutto");
        Exported exported = exported(with(proposal, STAFF, Part.NOTE, "Kilde: løn"), form);
        assertThat(exported.shown("indledning_varig_service")).isEqualTo("Før");
        assertThat(exported.shown("note_varig_service")).isEqualTo("Note: brutto");
        assertThat(row(exported, "indledning_varig_service")).isLessThan(row(exported, "varig_service_tekst"));
        assertThat(row(exported, "note_varig_service")).isEqualTo(row(exported, "varig_service_total") + 1);
        assertThat(exported.shown("note_personale")).isEqualTo("Kilde: løn");
        assertThat(exported.isHidden("note_enhedspris")).isTrue();
        assertThat(exported.isHidden("indledning_personale")).isTrue();
    }

    @Test
    void theTablesByCommitteeHaveTheirs() throws Exception {
        Exported exported =
                exported(with(proposal(), BY_COMMITTEE, Part.NOTE, "Note: netto"), Form.REPRIORITISATION_2018);
        assertThat(exported.shown("note_fordeling_varig_service")).isEqualTo("Note: netto");
        assertThat(exported.isHidden("note_varig_service")).isTrue();
    }

    @Test
    void whatIsWrittenAboutATableWithoutRowsIsNotPrinted() throws Exception {
        TableRef capital = TableRef.of(Block.IMPLEMENTATION, Area.CAPITAL);
        Exported exported = Exported.full(with(proposal(), capital, Part.NOTE, "Note: ingen"));
        assertThat(exported.isHidden("note_investering_anlæg")).isTrue();
        assertThat(exported.shownTexts()).doesNotContain("Note: ingen");
    }

    @Test
    void aLongNoteHasARowForEachParagraph() throws Exception {
        Exported exported = Exported.full(with(proposal(), SERVICE, Part.NOTE, "Kilde: A\nNote: B"));
        assertThat(exported.shownColumn("note_varig_service")).containsExactly("Kilde: A", "Note: B");
    }

    @Test
    void theColumnsAreHeadedByWhatTheyCompare() throws Exception {
        Exported usual = Exported.full(proposal());
        assertThat(usual.shown("personale_før_overskrift")).isEqualTo("Før");
        assertThat(usual.shown("enhedspris_efter_overskrift")).isEqualTo("Efter");

        Proposal named = with(with(proposal(), STAFF, Part.BEFORE, "Budget 2017"), STAFF, Part.AFTER, "Budget 2018");
        Exported exported = Exported.full(with(named, PRICES, Part.AFTER, "Budget 2021"));
        assertThat(exported.shown("personale_før_overskrift")).isEqualTo("Budget 2017");
        assertThat(exported.shown("personale_efter_overskrift")).isEqualTo("Budget 2018");
        assertThat(exported.shown("enhedspris_før_overskrift")).isEqualTo("Før");
        assertThat(exported.shown("enhedspris_efter_overskrift")).isEqualTo("Budget 2021");
    }

    @Test
    void theShortFormCallsTheAreasAsTheOwnerDoes() throws Exception {
        Proposal named = with(proposal(), SERVICE, Part.NAME, "Service (SOF måltal)");
        Exported exported = exported(named, Form.RECOMMENDATION_2018);
        assertThat(exported.shown("samlet_varig_service_navn")).isEqualTo("Service (SOF måltal)");
        assertThat(exported.shown("samlet_implementering_service_navn")).isEqualTo("Implementeringsomk. (service)");

        Proposal both = with(named, SERVICE_COSTS, Part.NAME, "Investeringspuljen");
        assertThat(exported(both, Form.RECOMMENDATION_2018).shown("samlet_implementering_service_navn"))
                .isEqualTo("Investeringspuljen");
    }

    @Test
    void theShortFormNamesTheAreasThatHaveARow() throws Exception {
        assertThat(captionOfShortForm(proposal())).isEqualTo("Tabel 1. Business case, fordelt på service");
        Line transfers = Samples.line("Ydelser", new Area("Overførsler (EO)"), "-1");
        Line capital = Samples.line("Bygning", Area.CAPITAL, "5");
        Proposal three =
                Samples.proposal(4, List.of(Samples.service("Husleje", "", "-400"), transfers), List.of(capital));
        assertThat(captionOfShortForm(three))
                .isEqualTo("Tabel 1. Business case, fordelt på service, overførsler (EO), anlæg");
        assertThat(captionOfShortForm(Samples.proposal(4, List.of(), List.of())))
                .isEqualTo("Tabel 1. Business case, fordelt på styringsområder");
        assertThat(captionOfShortForm(with(three, TableRef.TOTALS, Part.TITLE, "Økonomi i alt")))
                .isEqualTo("Tabel 1. Økonomi i alt");
    }

    private static String captionOfShortForm(Proposal proposal) throws ExportProblem {
        return exported(proposal, Form.RECOMMENDATION_2018).shown("tabel_1_titel");
    }

    @Test
    void theScheduleHasItsOwnYearsAndWordsWithItsMarks() throws Exception {
        Milestone develop = new Milestone(
                "Koncept",
                new TreeSet<>(List.of(2019, 2020, 2021)),
                new TreeMap<>(Map.of(2019, "Udvikling", 2020, "Test")),
                Notes.NONE);
        Proposal scheduled = proposal().withRows(Milestone.ROWS, List.of(develop));
        assertThat(Exported.full(scheduled).shownRow("tidsplan_år", 0)).containsExactly("X (Test)", "X", "", "");

        Proposal own =
                scheduled.withSupplement(scheduled.supplement().withScheduleYears(Optional.of(new Years(2019, 2021))));
        Exported exported = Exported.full(own);
        assertThat(exported.shownRow("tidsplan_årstal")).containsExactly("2019", "2020", "2021", "");
        assertThat(exported.shownRow("tidsplan_år", 0)).containsExactly("X (Udvikling)", "X (Test)", "X", "");
        assertThat(exported.shownRow("år")).containsExactly("2020", "2021", "2022", "2023");
    }

    @Test
    void aScheduleOfMoreYearsThanTheProposalIsPrintedWhole() throws Exception {
        Milestone done = new Milestone("Bygning", new TreeSet<>(List.of(2025)), Notes.NONE);
        Proposal scheduled = proposal().withRows(Milestone.ROWS, List.of(done));
        Exported exported = Exported.full(
                scheduled.withSupplement(scheduled.supplement().withScheduleYears(Optional.of(new Years(2020, 2025)))));
        assertThat(exported.shownRow("tidsplan_år", 0)).containsExactly("", "", "", "", "", "X");
        assertThat(exported.shownRow("år")).containsExactly("2020", "2021", "2022", "2023", "", "");
    }

    private static int row(Exported exported, String name) {
        NamedRange place = exported.place(name);
        return place.firstRow();
    }
}
