package dk.forslagsark.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.SectionEdits;
import dk.forslagsark.editor.workspace.OutlineEntry.Group;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Rules;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the list of pages shows for each form, with headings and numbers as the forms print them. */
class OutlineEntriesTest {
    private static final Proposal BLANK = Proposal.blank(2020);

    @Test
    void theTextsOfTheInvestmentProposalHaveItsNumbers() {
        assertThat(names(Form.INVESTMENT_2020, BLANK, Group.TEXTS))
                .containsExactly(
                        "1.2 Baggrund og formål",
                        "1.3 Forslagets indhold",
                        "1.4 Økonomi",
                        "1.5 Fordeling på udvalg",
                        "1.6 Implementering af forslaget",
                        "1.7 Inddragelse af samarbejdspartnere",
                        "1.8 Forslagets effekt",
                        "1.9 Opfølgning",
                        "1.10 Risikovurdering",
                        "1.11 Hvem er hørt?");
        assertThat(names(Form.INVESTMENT_2020, BLANK, Group.KEPT)).isEmpty();
    }

    @Test
    void theTablesStandInTheOrderOfTheForm() {
        assertThat(names(Form.INVESTMENT_2020, BLANK, Group.TABLES))
                .containsSubsequence("Varige ændringer", "Investeringer", "Enhedspriser", "Personale", "Budgetandele")
                .containsSubsequence("Budgetandele", "Udvalg, fordeling", "Tidsplan", "Høringer")
                .doesNotContain("Udvalg, effekt");
        assertThat(names(Form.REPRIORITISATION_2018, BLANK, Group.TABLES))
                .as("the committees are an appendix there")
                .containsSubsequence("Succeskriterier", "Udvalg, fordeling")
                .doesNotContain("Udvalg, effekt", "Tidsplan", "Høringer");
    }

    @Test
    void theShortFormHasFiveTextsAndOneTable() {
        assertThat(names(Form.RECOMMENDATION_2018, BLANK, Group.FRONT)).containsExactly("Forside", "Tabel 1");
        assertThat(names(Form.RECOMMENDATION_2018, BLANK, Group.TEXTS))
                .containsExactly(
                        "Problemstilling", "Løsning", "Økonomi", "Bevillingsmæssig effekt på udvalg", "Videre proces");
        assertThat(names(Form.RECOMMENDATION_2018, BLANK, Group.TABLES)).contains("Udvalg, effekt");
    }

    @Test
    void whatTheFormDoesNotPrintStandsLastWhereItHoldsSomething() {
        Proposal written = withMilestone(write(Section.INVOLVEMENT, "Brugerne er spurgt."));
        assertThat(names(Form.RECOMMENDATION_2018, written, Group.KEPT))
                .containsExactly("Tidsplan", "Inddragelse af samarbejdspartnere");
        assertThat(names(Form.INVESTMENT_2020, written, Group.KEPT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aPageThatIsOpenIsListedOnceAlsoWhereItIsEmpty(Form form) {
        for (Page page : new Page[] {Page.COVER, Page.RISK, Page.MILESTONES, Page.PERMANENT_TABLES}) {
            assertThat(OutlineEntries.of(form, BLANK, PageCounts.NONE, page))
                    .extracting(OutlineEntry::page)
                    .doesNotHaveDuplicates()
                    .contains(page);
        }
    }

    @Test
    void aTextIsEmptyOrWritten() {
        assertThat(state(BLANK, Page.EFFECT)).isEqualTo(new PageState("○", "mangler tekst"));
        assertThat(state(write(Section.EFFECT, " \n"), Page.EFFECT).sign()).isEqualTo("○");
        assertThat(state(write(Section.EFFECT, "Færre ophold."), Page.EFFECT).sign())
                .isEqualTo("✓");
    }

    @Test
    void theRiskIsWrittenWhenItsLevelIsChosenAndExplained() {
        assertThat(state(BLANK, Page.RISK).words()).isEqualTo("mangler risikoniveau og tekst");
        Proposal chosen =
                SectionEdits.riskLevel(Optional.of(RiskLevel.LOW)).change().apply(BLANK);
        assertThat(state(chosen, Page.RISK).words()).isEqualTo("mangler tekst");
        Proposal written = SectionEdits.text(Section.RISK, "", "Lejemålet kan opsiges.")
                .change()
                .apply(chosen);
        assertThat(state(written, Page.RISK)).isEqualTo(PageState.written());
    }

    @Test
    void whatTheFormDoesNotAskForIsNotMissing() {
        PageStates states = new PageStates(Form.RECOMMENDATION_2018, BLANK, PageCounts.NONE);

        assertThat(states.of(Page.RISK)).isEqualTo(PageState.empty());
        assertThat(states.of(Page.CONTENT).words()).isEqualTo("mangler tekst");
    }

    @Test
    void theFrontPageAndTableOneSayWhatTheyLack() {
        assertThat(state(BLANK, Page.COVER).words()).isEqualTo("mangler nummer og titel");
        Line withoutText = Line.of(" ", Area.SERVICE, Amounts.NONE.with(2020, Amount.of(-100)));
        Line withoutAmounts = Line.of("Husleje", Area.SERVICE, Amounts.NONE);
        Proposal rows = BLANK.withLines(Block.PERMANENT, List.of(withoutText, withoutAmounts, withoutAmounts));
        assertThat(state(rows, Page.TABLE_1).words()).isEqualTo("mangler tekst i 1 række og beløb i 2 rækker");
    }

    @Test
    void aTableShowsItsRowsAndTheConsultationsHowManyAreDone() {
        var body = ListTables.CONSULTATIONS.blank();
        Proposal two = ListTables.CONSULTATIONS.with(BLANK, List.of(body, body.withConsulted(Optional.of(true))));
        assertThat(state(two, Page.CONSULTATIONS).sign()).isEqualTo("1 af 2");
        Proposal refused = ListTables.CONSULTATIONS.with(BLANK, List.of(body.withConsulted(Optional.of(false))));
        assertThat(state(refused, Page.CONSULTATIONS).words()).isEqualTo("1 af 1 besvaret");
        assertThat(state(withMilestone(BLANK), Page.MILESTONES)).isEqualTo(new PageState("1", "1 række"));
        assertThat(state(BLANK, Page.MILESTONES)).isEqualTo(PageState.empty());
    }

    @Test
    void aTableShowsItsOwnErrorsAndNotItsNotes() {
        Place cell = Place.cell(new LineRef(Block.PERMANENT, 0), Column.year(2020));
        Place body = Place.cell(Page.CONSULTATIONS, 0, "approved");
        Place milestone = Place.cell(Page.MILESTONES, 0, "2020");
        List<Finding> findings = List.of(
                new Finding("unread", Severity.ERROR, cell, "fejl"),
                new Finding("unread", Severity.WARNING, cell, "note"),
                new Finding("unread", Severity.ERROR, milestone, "fejl"),
                new Finding("unread", Severity.ERROR, milestone, "fejl"),
                new Finding("unread", Severity.ERROR, body, "fejl"));
        PageStates states = new PageStates(Form.INVESTMENT_2020, BLANK, PageCounts.of(findings));
        assertThat(states.of(Page.TABLE_1)).isEqualTo(new PageState("● 1", "1 fejl", true));
        assertThat(states.of(Page.MILESTONES)).isEqualTo(new PageState("● 2", "2 fejl", true));
        assertThat(states.of(Page.CONSULTATIONS)).isEqualTo(new PageState("● 1", "1 fejl", true));
        assertThat(states.of(Page.STAFFING)).isEqualTo(PageState.empty());
        assertThat(state(BLANK, Page.TABLE_1).words()).isEqualTo("mangler rækker");
    }

    @Test
    void aPageShowsItsWarningsAndNotItsHintsNorWhatIsAccepted() {
        Place place = Place.on(Page.TABLE_1);
        Finding warning = new Finding("stops", Severity.WARNING, place, "a");
        Finding hint = new Finding("late-cost", Severity.HINT, place, "b");
        Acceptance acceptance = Acceptance.of("stops", "a", "Aftalt", "KMF");
        Finding accepted = Version.of(BLANK.withAccepted(List.of(acceptance)), new Rules() {
                    @Override
                    public List<Finding> uncounted(Version version) {
                        return List.of(warning);
                    }

                    @Override
                    public List<Finding> remarks(Version version) {
                        return List.of();
                    }
                })
                .uncounted()
                .get(0);
        assertThat(new PageStates(Form.INVESTMENT_2020, BLANK, PageCounts.of(List.of(warning, hint, accepted)))
                        .of(Page.TABLE_1))
                .isEqualTo(new PageState("▲ 1", "1 advarsel"));
        assertThat(new PageStates(Form.INVESTMENT_2020, BLANK, PageCounts.of(List.of(hint, accepted))).of(Page.TABLE_1))
                .isEqualTo(state(BLANK, Page.TABLE_1));
    }

    private static Proposal withMilestone(Proposal proposal) {
        return ListTables.MILESTONES.with(proposal, List.of(ListTables.MILESTONES.blank()));
    }

    private static Proposal write(Section section, String text) {
        return SectionEdits.text(section, "", text).change().apply(BLANK);
    }

    private static PageState state(Proposal proposal, Page page) {
        return new PageStates(Form.INVESTMENT_2020, proposal, PageCounts.NONE).of(page);
    }

    private static List<String> names(Form form, Proposal proposal, Group group) {
        return OutlineEntries.of(form, proposal, PageCounts.NONE, Page.COVER).stream()
                .filter(entry -> entry.group() == group)
                .map(OutlineEntry::name)
                .toList();
    }
}
